package dev.qkpi.generator.docs.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.docs.Documentation;
import dev.qkpi.generator.docs.content.OperationDoc;
import dev.qkpi.generator.document.SpecSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls as they are shown: the Java compiles beside the client, and sends what curl sends. */
class CallsTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path KPI = Path.of("../spec/src/main/resources/dev/qkpi/spec/quantive-kpi.yaml");

    @TempDir
    private Path dir;

    /** Documents with everything that the generator is tested with. */
    static Stream<Path> documents() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            List<Path> all = new ArrayList<>(
                    cases.sorted().map(folder -> folder.resolve("openapi.yaml")).toList());
            all.add(KPI);
            return all.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void java_compiles_and_sends_what_curl_sends(Path document) throws Exception {
        GeneratorOptions options =
                new GeneratorOptions("golden", Set.of(Part.CLIENT), Nullness.GENERATED, Optional.empty());
        SpecSource source = SpecSource.file(document);
        Documentation documentation = Documentation.of(source, options);
        Path file = Files.write(dir.resolve("upload.bin"), new byte[] {0, 1, 2, '\r', '\n', (byte) 0xff});
        Snippets snippets = new Snippets("golden", file);
        snippets.add(documentation.calls().setup().java());
        List<Call> calls = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (OperationDoc operation : documentation.reference().operations()) {
            for (Call call : documentation.calls().of(operation.id())) {
                calls.add(call);
                numbers.add(snippets.add(call.java()));
                snippets.add(call.async());
            }
        }
        ClassLoader loader =
                snippets.compile(new ClientGenerator(options).generate(source).tree(), dir.resolve("classes"));
        List<Sent> bySnippets = new ArrayList<>();
        for (int number : numbers) {
            Sent now = Snippets.run(loader, number);
            assertEquals(now.comparable(), Snippets.run(loader, number + 1).comparable(), snippets.source(number));
            bySnippets.add(now);
        }
        compare(calls, bySnippets);
    }

    private void compare(List<Call> calls, List<Sent> bySnippets) throws Exception {
        assumeTrue(CurlRun.isPossible(), "There is no curl here, so calls with it are not tried.");
        try (CurlRun curl = new CurlRun(dir)) {
            List<Sent> byCurl = curl.run(calls.stream().map(Call::curl).toList());
            assertEquals(bySnippets.size(), byCurl.size());
            for (int i = 0; i < byCurl.size(); i++) {
                Sent java = bySnippets.get(i);
                URI uri = URI.create(java.url());
                String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
                Sent plain = new Sent(java.method(), path, CurlRun.withoutOwn(java.headers()), java.body());
                assertEquals(
                        plain.comparable(),
                        byCurl.get(i).comparable(),
                        calls.get(i).curl());
            }
        }
    }
}
