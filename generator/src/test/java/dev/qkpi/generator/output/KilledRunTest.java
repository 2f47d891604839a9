package dev.qkpi.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed and runs that meet: the tree is always right in the end. */
class KilledRunTest {

    private static final boolean THOROUGH = Integer.getInteger("qkpi.thorough", 1) > 1;

    @TempDir
    private Path directory;

    private Path output;
    private List<Path> documents;
    private List<Map<String, String>> trees;

    @BeforeEach
    void documents() throws IOException {
        output = directory.resolve("out");
        documents = List.of(document("api.yaml", 0, 40), document("other/api.yaml", 20, 60));
        trees = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Path expected = directory.resolve("expected" + i);
            RunProcess.run(expected, false, documents.get(i));
            trees.add(tree(expected));
        }
    }

    /** A document with some schemas; those with the same number differ between documents of different starts. */
    private Path document(String name, int from, int to) throws IOException {
        StringBuilder text = new StringBuilder("openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths:\n");
        for (int i = from; i < to; i++) {
            text.append("  /things")
                    .append(i)
                    .append(":\n    get:\n      operationId: getThing")
                    .append(i);
            text.append("\n      responses: {'200': {description: Answer, content: {application/json: {schema: ");
            text.append("{type: object, properties: {size: {type: integer, description: From ")
                    .append(from);
            text.append("}}}}}}}\n");
        }
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** All that is there, directories too, by path. */
    private static Map<String, String> tree(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.collect(Collectors.toMap(
                    path -> root.relativize(path).toString(), KilledRunTest::content, (a, b) -> a, TreeMap::new));
        }
    }

    private static String content(Path path) {
        try {
            return Files.isDirectory(path) ? "a directory" : Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatAKilledRunLeavesIsRepairedByTheNext() throws Exception {
        Random random = new Random(20_261_101);
        for (int i = 0; i < (THOROUGH ? 200 : 6); i++) {
            kill(random, documents.get(i % 2));
            // The next run may be of the same document, or of another one.
            int next = random.nextInt(2);
            RunProcess.run(output, false, documents.get(next));
            assertEquals(trees.get(next), tree(output), "after kill " + i);
        }
    }

    private void kill(Random random, Path document) throws IOException, InterruptedException {
        Process process = RunProcess.start(output, 1, true, List.of(document));
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            if (random.nextInt(5) == 0) {
                process.waitFor(random.nextInt(1_000), TimeUnit.MILLISECONDS);
            } else {
                out.readLine();
                long until = System.nanoTime() + random.nextInt(60_000_000);
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
            }
            process.destroyForcibly();
            process.waitFor();
        }
    }

    @Test
    void runsOfOneDocumentMeet() throws Exception {
        race(documents.subList(0, 1), false);
        assertEquals(trees.get(0), tree(output));
    }

    @Test
    void runsOfOneDocumentMeetThatAllWrite() throws Exception {
        race(documents.subList(0, 1), true);
        assertEquals(trees.get(0), tree(output));
    }

    @Test
    void runsOfDifferentDocumentsMeet() throws Exception {
        race(documents, true);
        assertTrue(trees.contains(tree(output)), "the tree is neither of both");
    }

    private void race(List<Path> inTurn, boolean force) throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(RunProcess.start(output, THOROUGH ? 25 : 4, force, inTurn));
        }
        for (Process process : processes) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
        }
    }
}
