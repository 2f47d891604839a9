package dev.qkpi.generator.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.template.BuiltInTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Windows does to files makes no difference, and no generated file is one that it could not have. */
class PortabilityTest {

    private static final String DEVICE = "(?i)(con|prn|aux|nul|com\\d|lpt\\d)";

    @TempDir
    private Path dir;

    static Stream<GoldenCase> cases() throws IOException {
        return GoldenCase.all();
    }

    private static SortedMap<String, String> tree(SpecSource source, Optional<Path> templates) {
        GeneratorOptions options =
                new GeneratorOptions("com.example", Set.of(Part.CLIENT, Part.SERVER), Nullness.GENERATED, templates);
        SortedMap<String, String> texts = new TreeMap<>();
        for (GeneratedFile file :
                new ClientGenerator(options).generate(source).tree().files().values()) {
            texts.put(file.path(), file.text());
        }
        return texts;
    }

    private static SortedMap<String, String> tree(String document) {
        try {
            return tree(SpecSource.text("openapi.yaml", document), Optional.empty());
        } catch (SpecException e) {
            return new TreeMap<>(java.util.Map.of("refused", e.getMessage()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void line_ends_of_documents_make_no_difference(GoldenCase golden) throws IOException {
        String text = Files.readString(golden.folder().resolve("openapi.yaml"));

        SortedMap<String, String> unix = tree(text);

        assertEquals(unix, tree(text.replace("\n", "\r\n")));
        assertEquals(unix, tree("\ufeff" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void line_ends_and_marks_of_templates_make_no_difference(String end) throws IOException {
        for (String name : BuiltInTemplates.names()) {
            Path file = dir.resolve(name + BuiltInTemplates.ENDING);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "\ufeff" + BuiltInTemplates.text(name).replace("\n", end));
        }
        SpecSource source =
                SpecSource.classpath("dev/qkpi/spec/quantive-kpi.yaml", PortabilityTest.class.getClassLoader());

        assertEquals(tree(source, Optional.empty()), tree(source, Optional.of(dir)));
    }

    @Test
    void files_are_told_apart_without_regard_to_case_and_named_as_no_device() {
        StringBuilder schemas = new StringBuilder();
        for (String name : "con PRN Aux nul COM1 lpt9 item ITEM Item iTEM \u0130tem \u0131tem K \u212a".split(" ")) {
            schemas.append("    '").append(name).append("': {type: object, properties: {a: {type: string}}}\n");
        }
        schemas.append("    ").append("Long".repeat(70)).append(": {type: object, properties: {a: {type: string}}}\n");

        SortedMap<String, String> files =
                tree("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n" + schemas);

        Set<String> folded = new java.util.TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String path : files.keySet()) {
            assertTrue(folded.add(path), path);
            for (String part : path.split("/")) {
                assertTrue(!part.replaceFirst("\\..*", "").matches(DEVICE), path);
                assertTrue(part.length() < 120, path);
            }
            assertTrue(path.chars().allMatch(c -> c > ' ' && c < 127 && "<>:\"|?*\\".indexOf(c) < 0), path);
        }
        assertTrue(files.size() > 15, files.keySet()::toString);
    }
}
