package dev.qkpi.generator.openapi;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.TreeWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        new TreeWriter(output)
                .write(new ClientGenerator(options)
                        .generate(SpecSource.file(document))
                        .tree());
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
