package dev.qkpi.maven.fork;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.model.Mappings;
import dev.qkpi.generator.state.Input;
import dev.qkpi.generator.state.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A document of two files in a folder, and jobs that generate from it. */
record Shop(Path folder) {

    static final String CLASS_PATH = System.getProperty("java.class.path");

    static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Zoë's shop, version: '1'}
            paths:
              /orders:
                get:
                  operationId: listOrders
                  parameters:
                    - {name: since, in: query, schema: {type: string, format: moment}}
                  responses:
                    '200':
                      description: Orders
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Order'}
            components:
              schemas:
                Order: {$ref: 'schemas/order.yaml'}
            """;

    private static final String ORDER = """
            type: object
            required: [id]
            properties:
              id: {type: string}
              total: {type: number, unevaluatedItems: false}
              money: {$ref: '#/$defs/Money'}
            $defs:
              Money: {type: object, properties: {cents: {type: integer, format: cents}}}
            """;

    private static GeneratorOptions options(SpecSource source) {
        boolean shop = source.name().equals("openapi.yaml");
        Mappings mappings = Mappings.of(
                List.of("operation:listOrders=all", "schema:Order=Bestellung"),
                List.of("format:moment=OffsetDateTime", "format:cents=com.example.Cents"),
                List.of());
        return new GeneratorOptions(
                "com.example.shop",
                EnumSet.allOf(Part.class),
                Nullness.JSPECIFY,
                Optional.empty(),
                shop ? mappings : Mappings.NONE,
                new AllowedReferences(Set.of(), Set.of(Path.of("elsewhere"))));
    }

    Job job(SpecSource source, String output) {
        Input template = new Input(Input.Kind.TEMPLATE, "none", Input.ABSENT);
        Run run = new Run("a generator", List.of("an option=ß"), List.of(template), List.of());
        return new Job(options(source), source, folder.resolve(output), run, Optional.empty());
    }

    static SpecSource text(String end) {
        return SpecSource.text("shop.yaml", DOCUMENT.replace("{$ref: 'schemas/order.yaml'}", "{type: object}") + end);
    }

    Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }

    SpecSource files() throws IOException {
        write("api/schemas/order.yaml", ORDER);
        return SpecSource.file(write("api/openapi.yaml", DOCUMENT));
    }
}
