package dev.qkpi.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeWriterTest {

    @TempDir
    private Path directory;

    private static GeneratedTree tree(String... pathsAndTexts) {
        return GeneratedTree.of(Stream.iterate(0, i -> i < pathsAndTexts.length, i -> i + 2)
                .map(i -> new GeneratedFile(pathsAndTexts[i], pathsAndTexts[i + 1]))
                .toList());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> directory.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void writesOnlyWhatChangedAndRemovesOnlyWhatIsStale() throws IOException {
        TreeWriter writer = new TreeWriter(directory);
        assertEquals(new WriteReport(3, 0, 0), writer.write(tree("a/A.java", "a", "a/b/B.java", "b", "C.java", "c")));
        Files.writeString(directory.resolve("a/b/Mine.java"), "mine");
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(directory.resolve("a/A.java"), old);
        assertEquals(new WriteReport(1, 1, 1), writer.write(tree("a/A.java", "a", "C.java", "changed")));
        assertEquals(old, Files.getLastModifiedTime(directory.resolve("a/A.java")));
        assertEquals(List.of(".qkpi-manifest", "C.java", "a/A.java", "a/b/Mine.java"), files());
        assertEquals("changed", Files.readString(directory.resolve("C.java")));
    }

    @Test
    void writesFilesThatAreAsReadableAsOthers() throws IOException {
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"));
        Path plain = Files.writeString(directory.resolve("plain.txt"), "");
        new TreeWriter(directory).write(tree("A.java", "a"));
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(directory.resolve("A.java")));
    }

    @Test
    void takesEmptyDirectoriesAway() throws IOException {
        TreeWriter writer = new TreeWriter(directory);
        writer.write(tree("a/b/c/D.java", "d"));
        writer.write(tree("E.java", "e"));
        assertTrue(Files.notExists(directory.resolve("a")));
    }

    @Test
    void adoptsWhatSomeoneElseWrote() throws IOException {
        TreeWriter writer = new TreeWriter(directory);
        writer.write(tree("a/A.java", "a", "B.java", "b"));
        Files.writeString(directory.resolve("B.java"), "mine");
        assertEquals(1, writer.adopt(tree("B.java", "b", "C.java", "not written")));
        assertEquals(List.of(".qkpi-manifest", "B.java"), files());
        assertEquals("mine", Files.readString(directory.resolve("B.java")));
        assertTrue(Files.readString(directory.resolve(TreeWriter.MANIFEST)).endsWith("\nB.java\nC.java\n"));
    }

    @Test
    void neverDeletesOutsideItsDirectory() throws IOException {
        Path victim = directory.resolve("victim.txt");
        Files.writeString(victim, "keep");
        Path output = directory.resolve("out");
        Files.createDirectories(output);
        Files.write(output.resolve(TreeWriter.MANIFEST), Arrays.asList("../victim.txt", victim.toString()));
        new TreeWriter(output).write(tree("A.java", "a"));
        assertEquals("keep", Files.readString(victim));
    }

    @Test
    void refusesPathsThatLeaveTheDirectoryOrClash() {
        for (String path : List.of("", "/a", "../a", "a/../../b", "a\\b", "c:a")) {
            assertThrows(IllegalArgumentException.class, () -> new GeneratedFile(path, ""), path);
        }
        IllegalStateException clash =
                assertThrows(IllegalStateException.class, () -> tree("a/A.java", "", "a/a.java", ""));
        assertEquals("Two generated files have the same path: a/A.java and a/a.java", clash.getMessage());
    }
}
