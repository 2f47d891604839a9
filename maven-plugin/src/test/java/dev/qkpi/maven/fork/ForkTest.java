package dev.qkpi.maven.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.model.Mappings;
import dev.qkpi.generator.state.Input;
import dev.qkpi.generator.state.OutputLock;
import dev.qkpi.generator.state.Run;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in a virtual machine of its own does what one in this machine does, and says the same. */
class ForkTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Zoë's shop, version: '1'}
            paths:
              /orders:
                get:
                  operationId: listOrders
                  parameters:
                    - {name: since, in: query, schema: {type: string, format: moment}}
                  responses:
                    '200':
                      description: Orders
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Order'}
            components:
              schemas:
                Order: {$ref: 'schemas/order.yaml'}
            """;

    private static final String ORDER = """
            type: object
            required: [id]
            properties:
              id: {type: string}
              total: {type: number, unevaluatedItems: false}
              money: {$ref: '#/$defs/Money'}
            $defs:
              Money: {type: object, properties: {cents: {type: integer, format: cents}}}
            """;

    @TempDir
    Path folder;

    private static GeneratorOptions options(SpecSource source) {
        boolean shop = source.name().equals("openapi.yaml");
        Mappings mappings = Mappings.of(
                List.of("operation:listOrders=all", "schema:Order=Bestellung"),
                List.of("format:moment=OffsetDateTime", "format:cents=com.example.Cents"),
                List.of());
        return new GeneratorOptions(
                "com.example.shop",
                EnumSet.allOf(Part.class),
                Nullness.JSPECIFY,
                Optional.empty(),
                shop ? mappings : Mappings.NONE,
                new AllowedReferences(Set.of(), Set.of(Path.of("elsewhere"))));
    }

    private Job job(SpecSource source, String output) {
        Input template = new Input(Input.Kind.TEMPLATE, "none", Input.ABSENT);
        Run run = new Run("a generator", List.of("an option=ß"), List.of(template), List.of());
        return new Job(options(source), source, folder.resolve(output), run, Optional.empty());
    }

    private static SpecSource text(String end) {
        return SpecSource.text("shop.yaml", DOCUMENT.replace("{$ref: 'schemas/order.yaml'}", "{type: object}") + end);
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }

    private void assertSame(SpecSource source) throws Exception {
        assertSame(job(source, "here"), job(source, "there"));
    }

    private void assertSame(Job one, Job other) throws Exception {
        List<String> said = new ArrayList<>();
        Outcome here = one.here(said::add, System::nanoTime);
        Outcome there = Fork.run(other, CLASS_PATH, said::add);
        assertEquals(here, there);
        assertEquals(tree(folder.resolve("here")), tree(folder.resolve("there")));
        assertTrue(tree(folder.resolve("there")).size() > 50);
        assertEquals(List.of(), said);
    }

    private SpecSource files() throws IOException {
        write("api/schemas/order.yaml", ORDER);
        return SpecSource.file(write("api/openapi.yaml", DOCUMENT));
    }

    @Test
    void filesAndWhatTheyReferTo() throws Exception {
        assertSame(files());
    }

    @Test
    void warningsThatAreGivenTakeThePlaceOfItsOwn() throws Exception {
        List<String> given = List.of("a warning\nof two lines", "ß");
        assertSame(job(files(), "here").told(given), job(files(), "there").told(given));
        assertEquals(
                given,
                Fork.run(job(files(), "there").told(given), CLASS_PATH, text -> {})
                        .warnings());
    }

    @Test
    void filesOfAnArchive() throws Exception {
        files();
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("a b.jar"), Map.of("create", "true"))) {
            Files.createDirectories(archive.getPath("/api/schemas"));
            for (String file : List.of("api/openapi.yaml", "api/schemas/order.yaml")) {
                Files.copy(folder.resolve(file), archive.getPath("/" + file));
            }
        }
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("a b.jar"))) {
            assertSame(SpecSource.file(archive.getPath("/api/openapi.yaml"), archive.getPath("/")));
        }
    }

    @Test
    void resources() throws Exception {
        assertSame(SpecSource.classpath(
                "dev/qkpi/spec/quantive-kpi.yaml", getClass().getClassLoader()));
    }

    @Test
    void textsWithoutAPlace() throws Exception {
        assertSame(text(""));
    }

    @Test
    void editsAndFilesOfOthersAreTold() throws Exception {
        Fork.run(job(files(), "there"), CLASS_PATH, text -> {});
        Path edited = folder.resolve("there/com/example/shop/ApiException.java");
        Path known = Files.exists(edited) ? edited : folder.resolve("there/com/example/shop/model/Bestellung.java");
        Files.writeString(known, "edited");
        write("there/com/example/shop/model/Foreign.java", "theirs");
        Outcome outcome = Fork.run(job(files(), "there"), CLASS_PATH, text -> {});
        String path = folder.resolve("there").relativize(known).toString();
        assertEquals(List.of(path), outcome.edited());
        assertEquals(List.of("com/example/shop/model/Foreign.java"), outcome.foreign());
        assertTrue(outcome.summary().matches("1 files written, \\d+ kept, 0 removed"), outcome.summary());
    }

    private <E extends Exception> E assertFailsAlike(Class<E> type, SpecSource source) {
        E here = assertThrows(type, () -> job(source, "out").here(text -> {}, System::nanoTime));
        E there = assertThrows(type, () -> Fork.run(job(source, "out"), CLASS_PATH, text -> {}));
        assertEquals(here.getMessage(), there.getMessage());
        return there;
    }

    @Test
    void documentsThatCannotBeUsed() throws Exception {
        SpecSource source = SpecSource.file(write("api.yaml", DOCUMENT.replace("version: '1'", "version: [")));
        assertFailsAlike(SpecException.class, source);
        SpecSource dangling = SpecSource.file(write("api.yaml", DOCUMENT));
        SpecException there = assertFailsAlike(SpecException.class, dangling);
        SpecException here =
                assertThrows(SpecException.class, () -> job(dangling, "out").here(text -> {}, System::nanoTime));
        assertEquals(here.findings(), there.findings());
        assertTrue(Files.notExists(folder.resolve("out")));
    }

    @Test
    void filesInTheWay() throws Exception {
        write("out/com/example/shop/model/Bestellung.java", "theirs");
        assertFailsAlike(IOException.class, files());
        assertEquals("theirs", Files.readString(folder.resolve("out/com/example/shop/model/Bestellung.java")));
    }

    @Test
    void withoutAMachineItIsDoneHere() throws Exception {
        Job job = job(text(""), "out");
        NoStart start = assertThrows(NoStart.class, () -> Fork.run(job, folder.toString(), text -> {}));
        assertTrue(
                start.getMessage()
                        .startsWith(Fork.java() + " did not start. It said: Error: Could not find or load main class"),
                start.getMessage());
        // Tests are not run by a class loader that has files to name.
        List<String> debug = new ArrayList<>();
        SpecSource large = text("#".repeat(1 << 16));
        Outcome outcome = Forking.AUTO.run(job(large, "out"), text -> {}, debug::add);
        assertEquals(
                List.of("qkpi: generating in Maven's own virtual machine. The plugin's class path is not known."),
                debug);
        assertTrue(outcome.summary().endsWith(" files written, 0 kept, 0 removed"), outcome.summary());
        IOException always = assertThrows(IOException.class, () -> Forking.ALWAYS.run(job, text -> {}, debug::add));
        assertEquals("The plugin's class path is not known. Set qkpi.fork to never.", always.getMessage());
    }

    @Test
    void aMachineThatSaysWhatIsNoAnswerIsTold() throws Exception {
        compile("System.out.println(\"[0.003s][info][gc] Using Serial\");");
        IOException failure = assertThrows(
                IOException.class,
                () -> Fork.run(job(files(), "out"), folder.resolve("fake").toString(), text -> {}));
        assertEquals(
                "the virtual machine that generates ended before its time. It said nothing. Give Maven more memory if that"
                        + " is what was missing, or set qkpi.fork to never.",
                failure.getMessage());
    }

    private void compile(String statements) throws IOException {
        Path source = write("fake/dev/qkpi/maven/fork/ForkedMain.java", """
                package dev.qkpi.maven.fork;
                class ForkedMain {
                    public static void main(String[] arguments) throws Exception {
                        System.out.write(new byte[] {0, 'r'});
                        System.out.flush();
                        System.in.read();
                        %s
                    }
                }
                """.formatted(statements));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()));
    }

    @Test
    void aMachineThatEndsBeforeItsTimeIsTold() throws Exception {
        compile("System.err.println(\"java.lang.OutOfMemoryError: Java heap space\"); System.exit(3);");
        Job job = job(files(), "out");
        IOException failure = assertThrows(
                IOException.class, () -> Fork.run(job, folder.resolve("fake").toString(), text -> {}));
        assertEquals(
                "the virtual machine that generates ended before its time. It said: java.lang.OutOfMemoryError: Java"
                        + " heap space Give Maven more memory if that is what was missing, or set qkpi.fork to never.",
                failure.getMessage());
    }

    @Test
    void whatTakesLongIsSaidAtOnce() throws Exception {
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        Path output = folder.resolve("out");
        CompletableFuture<Outcome> run = new CompletableFuture<>();
        OutputLock lock = OutputLock.acquire(output, text -> {});
        try (lock) {
            Job job = job(files(), "out");
            Thread thread = new Thread(() -> {
                try {
                    run.complete(Fork.run(job, CLASS_PATH, said::add));
                } catch (IOException | NoStart | RuntimeException e) {
                    run.completeExceptionally(e);
                }
            });
            thread.start();
            for (int i = 0; i < 600 && said.isEmpty(); i++) {
                Thread.sleep(100);
            }
        }
        assertTrue(run.get(60, TimeUnit.SECONDS).summary().endsWith(" files written, 0 kept, 0 removed"));
        assertEquals(List.of("qkpi: waiting for another run that writes to " + output), said);
    }

    @Test
    void endsWithTheMachineThatStartedIt() throws Exception {
        Path output = folder.resolve("out");
        try (OutputLock lock = OutputLock.acquire(output, text -> {})) {
            Process process = new ProcessBuilder(Fork.java(), "-cp", CLASS_PATH, ForkedMain.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            DataOutputStream out = new DataOutputStream(process.getOutputStream());
            assertEquals(0, process.getInputStream().read());
            assertEquals('r', process.getInputStream().read());
            JobStream.write(job(files(), "out"), out);
            assertEquals(false, process.waitFor(1, TimeUnit.SECONDS));
            out.close();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            assertEquals(1, process.exitValue());
            assertTrue(Files.isDirectory(lock.work()));
        }
    }
}
