package dev.qkpi.generator.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.output.GeneratedFile;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case gives exactly its expected tree and findings, the tree compiles, and every operation works over loopback.
 *
 * <p>Support code is the same in every tree, so only its names are kept, in {@code expected/support.txt}; what it does
 * is tested where it is used. {@code -Dqkpi.recreate=true} writes the expected files anew; read the diff before you
 * commit it.
 */
class GoldenTest {

    private static final Set<String> FIXED = fixed();

    @ParameterizedTest
    @MethodSource("casesWithTrees")
    void givesTheExpectedTree(GoldenCase golden) throws IOException {
        SortedMap<String, String> actual = actual(golden.generate(EnumSet.allOf(Part.class)));
        if (Boolean.getBoolean("qkpi.recreate")) {
            assertFalse("true".equals(System.getenv("CI")), "Expected files are not written anew under CI.");
            recreate(golden, actual);
        }
        SortedMap<String, String> expected = golden.expected();
        assertEquals(String.join("\n", expected.keySet()), String.join("\n", actual.keySet()));
        actual.forEach((path, text) -> assertEquals(expected.get(path), text, path));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasOneLayoutWhoeverWroteASource(GoldenCase golden) throws IOException {
        golden.generate(EnumSet.allOf(Part.class))
                .tree()
                .files()
                .forEach((path, file) ->
                        assertEquals(GeneratedFile.java(path, file.text()).text(), file.text(), path));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesAndAnswersEveryOperation(GoldenCase golden, @TempDir Path classes) throws Exception {
        ClassLoader loader =
                CompiledTree.compile(golden.generate(EnumSet.allOf(Part.class)).tree(), classes);
        ClientModel model = golden.model();
        assertEquals(golden.options().getProperty("prefix"), model.prefix());
        int operations = Integer.parseInt(golden.options().getProperty("operations"));
        assertEquals(operations, new Loopback(loader, "golden", model).callAll());
        int hooks = Integer.parseInt(golden.options().getProperty("hooks", "0"));
        assertEquals(hooks, hooks == 0 ? 0 : new Loopback(loader, "golden", model.ofHooks()).callAll());
    }

    /** What loopback calls cannot show: bytes on the wire, failures, large bodies. */
    @ParameterizedTest
    @MethodSource("casesWithExercises")
    void standsItsExercise(GoldenCase golden, @TempDir Path classes) throws Exception {
        ClassLoader loader =
                CompiledTree.compile(golden.generate(EnumSet.allOf(Part.class)).tree(), classes);
        for (Path source : golden.exerciseSources()) {
            CompiledTree.addTo(classes, GeneratedFile.java("golden/" + source.getFileName(), Files.readString(source)));
        }
        try {
            loader.loadClass("golden.Exercise")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new AssertionError(golden + ": " + e.getCause(), e.getCause());
        }
    }

    static Stream<GoldenCase> casesWithExercises() throws IOException {
        return GoldenCase.all().filter(golden -> Files.exists(golden.exercise()));
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void eachPartCompilesAlone(Part part, @TempDir Path classes) throws IOException {
        for (String name : List.of("patch-has-three-states", "errors-servers-security")) {
            GoldenCase golden = new GoldenCase(GoldenCase.ROOT.resolve(name));
            CompiledTree.compile(golden.generate(Set.of(part)).tree(), classes.resolve(name));
        }
    }

    static Stream<GoldenCase> casesWithTrees() throws IOException {
        return GoldenCase.all().filter(GoldenCase::hasTree);
    }

    static Stream<GoldenCase> cases() throws IOException {
        return GoldenCase.all();
    }

    private static SortedMap<String, String> actual(GenerationResult result) {
        SortedMap<String, String> files = new TreeMap<>();
        Set<String> support = new TreeSet<>();
        result.tree().files().forEach((path, file) -> {
            if (FIXED.contains(path.substring(path.lastIndexOf('/') + 1))) {
                support.add(path);
            } else {
                files.put(path, file.text());
            }
        });
        files.put("support.txt", String.join("\n", support) + "\n");
        files.put(
                "findings.txt",
                result.findings().stream().map(finding -> finding + "\n").collect(Collectors.joining()));
        return files;
    }

    private static void recreate(GoldenCase golden, Map<String, String> actual) throws IOException {
        Path root = golden.folder().resolve("expected");
        if (Files.isDirectory(root)) {
            try (Stream<Path> old = Files.walk(root)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Names of the support files, from the templates' own folder. */
    private static Set<String> fixed() {
        try (Stream<Path> files = Files.list(Path.of("../templates/src/main/resources/dev/qkpi/templates/support"))) {
            return Stream.concat(
                            Stream.of("package-info.mustache"),
                            files.map(path -> path.getFileName().toString()))
                    .map(name -> name.replace(".mustache", ".java"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
