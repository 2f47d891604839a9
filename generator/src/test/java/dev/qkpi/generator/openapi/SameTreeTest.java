package dev.qkpi.generator.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.output.TreeWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Both doors write the same files, byte for byte, and nothing else. */
class SameTreeTest {

    private static final Map<String, Object> BOTH_PARTS =
            Map.of("basePackage", "com.example", "parts", "client;server");

    @TempDir
    private Path directory;

    private Path theirs;
    private Path ours;

    @BeforeEach
    void outputs() {
        theirs = directory.resolve("theirs");
        ours = directory.resolve("ours");
    }

    private static GeneratorOptions options(Nullness nullness, Part... parts) {
        return new GeneratorOptions("com.example", Set.of(parts), nullness, Optional.empty());
    }

    private static GeneratorOptions bothParts() {
        return options(Nullness.GENERATED, Part.CLIENT, Part.SERVER);
    }

    private CodegenConfigurator bothParts(Path document) {
        return Doors.with(Doors.configurator(document, theirs), BOTH_PARTS);
    }

    private void assertSame() throws IOException {
        assertTrue(Files.exists(ours.resolve(TreeWriter.MANIFEST)));
        assertEquals(Doors.files(ours), Doors.files(theirs));
    }

    @Test
    void kpiDocument() throws IOException {
        Path document = Documents.kpi(directory);
        Doors.openApiGenerator(bothParts(document));
        Doors.own(document, ours, bothParts());
        assertSame();
        assertTrue(Files.exists(theirs.resolve("com/example/server")));
    }

    @Test
    void openApi30() throws IOException {
        Path document = Documents.write(directory, "books.yaml", Documents.BOOKS_30);
        Doors.openApiGenerator(bothParts(document));
        Doors.own(document, ours, bothParts());
        assertSame();
    }

    @Test
    void openApi31() throws IOException {
        Path document = Documents.write(directory, "shapes.yaml", Documents.SHAPES_31);
        Doors.openApiGenerator(bothParts(document));
        Doors.own(document, ours, bothParts());
        assertSame();
    }

    static Stream<Path> goldenCases() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/cases"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("expected"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goldenCases")
    void goldenCase(Path folder) throws IOException {
        Path document = folder.resolve("openapi.yaml");
        Doors.openApiGenerator(bothParts(document).setValidateSpec(false));
        Doors.own(document, ours, bothParts());
        assertSame();
    }

    @Test
    void defaults() throws IOException {
        Path document = Documents.write(directory, "books.yaml", Documents.BOOKS_30);
        Doors.openApiGenerator(Doors.configurator(document, theirs));
        Doors.own(
                document,
                ours,
                new GeneratorOptions("dev.qkpi.client", EnumSet.of(Part.CLIENT), Nullness.GENERATED, Optional.empty()));
        assertSame();
    }

    @Test
    void eachOption() throws IOException {
        Path document = Documents.write(directory, "books.yaml", Documents.BOOKS_30);
        Doors.openApiGenerator(Doors.with(
                Doors.configurator(document, theirs).setInvokerPackage("com.example"),
                Map.of("parts", List.of("server"), "nullness", "JSpecify")));
        Doors.own(document, ours, options(Nullness.JSPECIFY, Part.SERVER));
        assertSame();
    }

    @Test
    void fileAddress() throws IOException {
        Path document = Documents.write(directory, "books.yaml", Documents.BOOKS_30);
        Doors.openApiGenerator(bothParts(document).setInputSpec(document.toUri().toString()));
        Doors.own(document, ours, bothParts());
        assertSame();
    }

    @Test
    void theEngineThatPluginsNameByDefault() throws IOException {
        Path document = Documents.write(directory, "books.yaml", Documents.BOOKS_30);
        Doors.openApiGenerator(bothParts(document).setTemplatingEngineName("mustache"));
        Doors.own(document, ours, bothParts());
        assertSame();
    }

    @Test
    void verboseWithPostProcessingAndMinimalUpdate() throws IOException {
        Path document = Documents.write(directory, "books.yaml", Documents.BOOKS_30);
        for (int run = 0; run < 2; run++) {
            Doors.openApiGenerator(bothParts(document)
                    .setVerbose(true)
                    .setEnablePostProcessFile(true)
                    .setEnableMinimalUpdate(true));
        }
        Doors.own(document, ours, bothParts());
        assertSame();
    }

    @Test
    void filesOfAnEarlierRunAreRemoved() throws IOException {
        Path books = Documents.write(directory, "books.yaml", Documents.BOOKS_30);
        Path shapes = Documents.write(directory, "shapes.yaml", Documents.SHAPES_31);
        Doors.openApiGenerator(bothParts(books));
        Doors.own(books, theirs, bothParts());
        Files.writeString(theirs.resolve("Mine.txt"), "mine");
        Doors.openApiGenerator(bothParts(shapes));
        Doors.own(shapes, ours, bothParts());
        Files.writeString(ours.resolve("Mine.txt"), "mine");
        assertSame();
    }

    @Test
    void sourceFolder() throws IOException {
        Path document = Documents.write(directory, "books.yaml", Documents.BOOKS_30);
        Doors.openApiGenerator(Doors.with(bothParts(document), Map.of("sourceFolder", "./src/main/java/")));
        Doors.own(document, ours.resolve("src/main/java"), bothParts());
        assertEquals(Doors.files(ours), Doors.files(theirs));
    }

    @Test
    void aUsersIgnoreFileIsKeptAndObeyed() throws IOException {
        Path document = Documents.write(directory, "books.yaml", Documents.BOOKS_30);
        Files.createDirectories(theirs);
        Doors.own(document, theirs, bothParts());
        Documents.write(theirs, ".openapi-generator-ignore", "**/Book.java\n");
        Files.writeString(theirs.resolve("com/example/model/Book.java"), "mine");
        Doors.openApiGenerator(bothParts(document));
        Doors.own(document, ours, bothParts());
        Documents.write(ours, ".openapi-generator-ignore", "**/Book.java\n");
        Files.writeString(ours.resolve("com/example/model/Book.java"), "mine");
        assertSame();
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Path document = Documents.write(directory, "books.yaml", Documents.BOOKS_30);
        Doors.openApiGenerator(bothParts(document), true);
        assertEquals(Map.of(), Doors.files(theirs));
    }
}
