package dev.qkpi.generator.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateSourcesTest {

    @Test
    void knowsEachBuiltInTemplateOnce() throws IOException {
        Path root = Path.of("../templates/src/main/resources/dev/qkpi/templates");
        try (Stream<Path> files = Files.walk(root)) {
            List<String> there = files.filter(Files::isRegularFile)
                    .map(file ->
                            root.relativize(file).toString().replace('\\', '/').replace(".mustache", ""))
                    .sorted()
                    .toList();
            assertEquals(there, BuiltInTemplates.names());
        }
    }
}
