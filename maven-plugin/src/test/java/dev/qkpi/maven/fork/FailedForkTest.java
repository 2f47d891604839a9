package dev.qkpi.maven.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.state.OutputLock;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in virtual machines of their own that fail, cannot start, or end before their time. */
class FailedForkTest {

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    private <E extends Exception> E assertFailsAlike(Class<E> type, SpecSource source) {
        E here = assertThrows(type, () -> shop.job(source, "out").here(text -> {}, System::nanoTime));
        E there = assertThrows(type, () -> Fork.run(shop.job(source, "out"), Shop.CLASS_PATH, text -> {}));
        assertEquals(here.getMessage(), there.getMessage());
        return there;
    }

    @Test
    void documentsThatCannotBeUsed() throws Exception {
        SpecSource source =
                SpecSource.file(shop.write("api.yaml", Shop.DOCUMENT.replace("version: '1'", "version: [")));
        assertFailsAlike(SpecException.class, source);
        SpecSource dangling = SpecSource.file(shop.write("api.yaml", Shop.DOCUMENT));
        SpecException there = assertFailsAlike(SpecException.class, dangling);
        SpecException here = assertThrows(
                SpecException.class, () -> shop.job(dangling, "out").here(text -> {}, System::nanoTime));
        assertEquals(here.findings(), there.findings());
        assertTrue(Files.notExists(folder.resolve("out")));
    }

    @Test
    void filesInTheWay() throws Exception {
        shop.write("out/com/example/shop/model/Bestellung.java", "theirs");
        assertFailsAlike(IOException.class, shop.files());
        assertEquals("theirs", Files.readString(folder.resolve("out/com/example/shop/model/Bestellung.java")));
    }

    @Test
    void disksThatCannotBeWrittenTo() throws Exception {
        Path file = shop.write("out", "a file");
        IOException failure = assertFailsAlike(IOException.class, shop.files());
        assertEquals(
                "Cannot write to output `" + file + "`: " + file
                        + ": it is no directory. Check the space that is left and"
                        + " who may write there, then run again: the next run puts right what this one left.",
                failure.getMessage());
    }

    @Test
    void aCollectorThatTheEnvironmentChoosesIsTheOnlyOne() {
        assertTrue(Fork.isCollectorChosen(Map.of("JAVA_TOOL_OPTIONS", "-Dx=y -XX:+UseParallelGC")));
        assertTrue(Fork.isCollectorChosen(Map.of("_JAVA_OPTIONS", "-XX:+UseG1GC")));
        assertFalse(Fork.isCollectorChosen(Map.of("JAVA_TOOL_OPTIONS", "-Xlog:gc -XX:+UseStringDeduplication")));
    }

    @Test
    void withoutAMachineItIsDoneHere() throws Exception {
        Job job = shop.job(Shop.text(""), "out");
        NoStart start = assertThrows(NoStart.class, () -> Fork.run(job, folder.toString(), text -> {}));
        assertTrue(
                start.getMessage()
                        .startsWith(Fork.java() + " did not start. It said: Error: Could not find or load main class"),
                start.getMessage());
        // Tests are not run by a class loader that has files to name.
        List<String> debug = new ArrayList<>();
        SpecSource large = Shop.text("#".repeat(1 << 16));
        Outcome outcome = Forking.AUTO.run(shop.job(large, "out"), text -> {}, debug::add);
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
                () -> Fork.run(
                        shop.job(shop.files(), "out"), folder.resolve("fake").toString(), text -> {}));
        assertEquals(
                "the virtual machine that generates ended before its time. It said nothing. Give Maven more memory if that"
                        + " is what was missing, or set qkpi.fork to never.",
                failure.getMessage());
    }

    private void compile(String statements) throws IOException {
        Path source = shop.write("fake/dev/qkpi/maven/fork/ForkedMain.java", """
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
        Job job = shop.job(shop.files(), "out");
        IOException failure = assertThrows(
                IOException.class, () -> Fork.run(job, folder.resolve("fake").toString(), text -> {}));
        assertEquals(
                "the virtual machine that generates ended before its time. It said: java.lang.OutOfMemoryError: Java"
                        + " heap space Give Maven more memory if that is what was missing, or set qkpi.fork to never.",
                failure.getMessage());
    }

    @Test
    void endsWithTheMachineThatStartedIt() throws Exception {
        Path output = folder.resolve("out");
        try (OutputLock lock = OutputLock.acquire(output, text -> {})) {
            Process process = new ProcessBuilder(Fork.java(), "-cp", Shop.CLASS_PATH, ForkedMain.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            DataOutputStream out = new DataOutputStream(process.getOutputStream());
            assertEquals(0, process.getInputStream().read());
            assertEquals('r', process.getInputStream().read());
            JobStream.write(shop.job(shop.files(), "out"), out);
            assertEquals(false, process.waitFor(1, TimeUnit.SECONDS));
            out.close();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            assertEquals(1, process.exitValue());
            assertTrue(Files.isDirectory(lock.work()));
        }
    }
}
