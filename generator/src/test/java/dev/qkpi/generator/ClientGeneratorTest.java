package dev.qkpi.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientGeneratorTest {

    private static final SpecSource KPI =
            SpecSource.classpath("dev/qkpi/spec/quantive-kpi.yaml", ClientGeneratorTest.class.getClassLoader());

    private static SortedMap<String, GeneratedFile> generate(
            Set<Part> parts, Nullness nullness, Optional<Path> templates) {
        GeneratorOptions options = new GeneratorOptions("a.b", parts, nullness, templates);
        return new ClientGenerator(options).generate(KPI).tree().files();
    }

    @Test
    void isAPureFunctionOfItsInputs() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        var expected = generate(Set.of(Part.CLIENT, Part.SERVER), Nullness.GENERATED, Optional.empty());
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "ja-JP-u-ca-japanese")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(
                        expected,
                        generate(Set.of(Part.SERVER, Part.CLIENT), Nullness.GENERATED, Optional.empty()),
                        tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesOnlyTheParts() {
        Set<String> client = generate(Set.of(Part.CLIENT), Nullness.GENERATED, Optional.empty())
                .keySet();
        Set<String> server = generate(Set.of(Part.SERVER), Nullness.GENERATED, Optional.empty())
                .keySet();
        assertTrue(client.contains("a/b/KpiClient.java") && server.contains("a/b/server/KpiServer.java"));
        assertTrue(client.contains("a/b/api/KpisApi.java") && server.contains("a/b/api/KpisApi.java"));
        assertFalse(client.stream().anyMatch(path -> path.startsWith("a/b/server/")));
        assertFalse(server.contains("a/b/KpiClient.java") || server.contains("a/b/api/KpisAsyncApi.java"));
    }

    @Test
    void isPlainAsciiWithLineFeeds() {
        for (GeneratedFile file : generate(Set.of(Part.CLIENT, Part.SERVER), Nullness.GENERATED, Optional.empty())
                .values()) {
            assertTrue(file.text().chars().allMatch(c -> c == '\n' || c >= ' ' && c < 127), file.path());
            assertTrue(file.text().endsWith("}\n"), file.path());
        }
    }

    @Test
    void usesJSpecifyIfWanted() {
        var files = generate(Set.of(Part.CLIENT), Nullness.JSPECIFY, Optional.empty());
        assertFalse(files.containsKey("a/b/Nullable.java"));
        assertTrue(files.get("a/b/model/Kpi.java").text().contains("import org.jspecify.annotations.Nullable;"));
    }

    @Test
    void takesSingleTemplatesFromADirectory(@TempDir Path templates) throws IOException {
        Files.createDirectories(templates.resolve("support"));
        Files.writeString(
                templates.resolve("support/Transport.mustache"),
                "package {{basePackage}};\n\npublic interface Transport { int MINE = 1; }\n");
        var builtIn = generate(Set.of(Part.CLIENT), Nullness.GENERATED, Optional.empty());
        var own = generate(Set.of(Part.CLIENT), Nullness.GENERATED, Optional.of(templates));
        assertEquals(
                "package a.b;\n\npublic interface Transport { int MINE = 1; }\n",
                own.get("a/b/Transport.java").text());
        assertEquals(builtIn.keySet(), own.keySet());
        List<String> changed = Stream.of(own.keySet().toArray(String[]::new))
                .filter(path -> !own.get(path).equals(builtIn.get(path)))
                .toList();
        assertEquals(List.of("a/b/Transport.java"), changed);
    }

    @Test
    void refusesTemplatesThatNothingUses(@TempDir Path templates) throws IOException {
        Files.writeString(templates.resolve("servers.mustache"), "package {{packageName}};\n{{> mine}}\n");
        Files.writeString(templates.resolve("mine.mustache"), "final class Servers {}");
        Files.writeString(templates.resolve("apii.mustache"), "");
        Files.writeString(templates.resolve("notes.txt"), "");
        RuntimeException failure = assertThrows(
                RuntimeException.class,
                () -> generate(Set.of(Part.CLIENT), Nullness.GENERATED, Optional.of(templates)));
        assertTrue(
                failure.getMessage()
                        .startsWith("templates that nothing uses: apii. The built-in ones are api, asyncApi, calls, "),
                failure.getMessage());
    }

    @Test
    void knowsItsBuiltInTemplates() throws IOException {
        Path root = Path.of("../templates/src/main/resources/dev/qkpi/templates");
        try (Stream<Path> files = Files.walk(root)) {
            List<String> there = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace(".mustache", ""))
                    .sorted()
                    .toList();
            Path none = Files.createTempDirectory("none");
            Files.writeString(none.resolve("x.mustache"), "");
            String message = assertThrows(
                            RuntimeException.class,
                            () -> generate(Set.of(Part.CLIENT), Nullness.GENERATED, Optional.of(none)))
                    .getMessage();
            String list = message.substring(message.indexOf(" are ") + 5, message.length() - 1);
            assertEquals(there, Stream.of(list.split(", ")).sorted().toList());
        }
    }

    @Test
    void refusesOptionsThatCannotWork() {
        assertEquals(
                "basePackage `a.class` is not a Java package name. Use one such as com.example.client.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new GeneratorOptions(
                                        "a.class", Set.of(Part.CLIENT), Nullness.GENERATED, Optional.empty()))
                        .getMessage());
        assertEquals(
                "parts is empty. Use client, server or both.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new GeneratorOptions("a", Set.of(), Nullness.GENERATED, Optional.empty()))
                        .getMessage());
    }
}
