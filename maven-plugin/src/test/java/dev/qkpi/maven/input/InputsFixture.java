package dev.qkpi.maven.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.generator.document.SpecReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project folder with documents, and artifacts that a repository would have. */
abstract class InputsFixture {

    static final String ROOT = """
            info: {title: Shop, version: '1'}
            openapi: 3.1.0
            paths:
              /items:
                get:
                  operationId: listItems
                  responses: {'200': {description: All., content: {application/json: {schema: {$ref: %s}}}}}
            """;

    static final String PART = "type: object\nproperties: {name: {type: string}}\n";

    static final String CURE = "Name an OpenAPI document, or leave inputSpec out for the KPI document.";

    final List<Coordinates> asked = new ArrayList<>();

    @TempDir
    Path dir;

    Path artifact;

    Inputs inputs;

    @BeforeEach
    void prepare() {
        inputs = new Inputs(dir, InputsFixture.class.getClassLoader(), coordinates -> {
            asked.add(coordinates);
            return artifact;
        });
    }

    void write(String name, String text) throws IOException {
        Files.createDirectories(dir.resolve(name).getParent());
        Files.writeString(dir.resolve(name), text);
    }

    static String root(String reference) {
        return ROOT.formatted(reference);
    }

    Path zip(String name, Map<String, String> entries) throws IOException {
        Path file = dir.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** The document's name and its operations, read with all that it refers to. */
    String read(String inputSpec) throws IOException {
        try (Input input = inputs.open(inputSpec)) {
            return input.source().name() + " "
                    + new SpecReader().read(input.source()).componentSchemas().keySet();
        }
    }

    void assertWrong(String message, String inputSpec) {
        assertEquals(
                message,
                assertThrows(WrongInput.class, () -> inputs.open(inputSpec)).getMessage());
    }
}
