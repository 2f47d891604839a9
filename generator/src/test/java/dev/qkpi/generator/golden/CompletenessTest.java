package dev.qkpi.generator.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.document.SpecReader;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.model.build.SchemaTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing of a document is missing in the Java, and its examples come back from the generated codecs as they were.
 *
 * <p>{@code -Dqkpi.documents=FOLDER} tries a folder's documents instead of our own, and calls each of their operations.
 */
class CompletenessTest {

    @ParameterizedTest
    @MethodSource("documents")
    void nothingIsMissingAndExamplesComeBack(SpecSource source, @TempDir Path classes) throws Exception {
        GeneratorOptions options =
                new GeneratorOptions("golden", EnumSet.allOf(Part.class), Nullness.GENERATED, Optional.empty());
        ClassLoader loader = CompiledTree.compile(
                new ClientGenerator(options).generate(source).tree(), classes);
        SpecDocument document = new SpecReader().read(source);
        SchemaTypes types = new SchemaTypes(document);
        Reachability reachability = new Reachability(document, types, loader);
        RoundTrip trip = new RoundTrip(document, types, new Codecs(loader, "golden"));
        List<String> problems = new ArrayList<>(reachability.missing());
        problems.addAll(trip.problems());
        if (System.getProperty("qkpi.documents") != null) {
            Loopback calls = new Loopback(loader, "golden", types.model()).lenient();
            int called = types.model().resources().isEmpty() ? 0 : calls.tryAll();
            problems.addAll(calls.problems());
            System.out.println(source.name() + ": " + reachability.counts() + "; examples: " + trip.counts()
                    + "; calls: " + called + " operations, " + calls.problems().size() + " wrong");
        }
        assertEquals("", String.join("\n", problems));
    }

    static Stream<SpecSource> documents() throws IOException {
        String folder = System.getProperty("qkpi.documents");
        if (folder == null) {
            SpecSource kpi =
                    SpecSource.classpath("dev/qkpi/spec/quantive-kpi.yaml", CompletenessTest.class.getClassLoader());
            return Stream.concat(
                    Stream.of(kpi),
                    GoldenCase.all()
                            .map(golden -> SpecSource.file(golden.folder().resolve("openapi.yaml"))));
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().matches(".*\\.(ya?ml|json)")).sorted().toList().stream()
                    .map(SpecSource::file);
        }
    }
}
