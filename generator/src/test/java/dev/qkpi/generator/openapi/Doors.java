package dev.qkpi.generator.openapi;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.TreeWriter;
import dev.qkpi.generator.state.OptionLines;
import dev.qkpi.generator.state.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** Both ways from a document to files: OpenAPI Generator's and our own. */
final class Doors {

    private Doors() {}

    /** A run of OpenAPI Generator as its command line sets it up. */
    static CodegenConfigurator configurator(Path document, Path output) {
        return new CodegenConfigurator()
                .setGeneratorName("qkpi")
                .setInputSpec(document.toString())
                .setOutputDir(output.toString());
    }

    static void openApiGenerator(CodegenConfigurator configurator) {
        openApiGenerator(configurator, false);
    }

    static void openApiGenerator(CodegenConfigurator configurator, boolean dryRun) {
        try {
            new DefaultGenerator(dryRun).opts(configurator.toClientOptInput()).generate();
        } finally {
            GlobalSettings.reset();
        }
    }

    static CodegenConfigurator with(CodegenConfigurator configurator, Map<String, Object> properties) {
        properties.forEach(configurator::addAdditionalProperty);
        return configurator;
    }

    static void own(Path document, Path output, GeneratorOptions options) throws IOException {
        Request request = request(options);
        GenerationResult result = new ClientGenerator(options).generate(SpecSource.file(document));
        new TreeWriter(output).write(result.tree(), request.run().with(result.inputs(), result.warnings()));
    }

    private static Request request(GeneratorOptions options) throws IOException {
        List<String> places = new ArrayList<>(options.allowedReferences().origins());
        options.allowedReferences().folders().forEach(folder -> places.add(folder.toString()));
        OptionLines lines = new OptionLines(Path.of(""))
                .one("basePackage", options.basePackage())
                .choices("parts", options.parts().stream().map(Enum::name).toList())
                .choices("nullness", List.of(options.nullness().name()))
                .many("nameMappings", entries(options.mappings().names()))
                .many("typeMappings", entries(options.mappings().types()))
                .many("importMappings", entries(options.mappings().imports()))
                .many("allowedReferences", places);
        return new Request(lines, null, options.templates().orElse(null));
    }

    private static List<String> entries(Map<String, ?> mappings) {
        return mappings.entrySet().stream().map(Object::toString).toList();
    }

    /** All files of a directory by path; each byte is one character, so that equal text means equal bytes. */
    static SortedMap<String, String> files(Path directory) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.exists(directory)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.filter(path -> !path.equals(directory)).toList()) {
                String name = directory.relativize(path).toString().replace('\\', '/');
                files.put(
                        name,
                        Files.isDirectory(path)
                                ? "a directory"
                                : new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
