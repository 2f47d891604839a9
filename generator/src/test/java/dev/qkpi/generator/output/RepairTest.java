package dev.qkpi.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.state.Manifest;
import dev.qkpi.generator.state.OutputLock;
import dev.qkpi.generator.state.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a run that was cut off, or someone else, did to the directory: the next run puts it right. */
class RepairTest {

    private static final Map<String, String> OLD = Map.of("a/A.java", "old", "a/B.java", "same", "old/C.java", "gone");
    private static final Map<String, String> NEW = Map.of("a/A.java", "new", "a/B.java", "same", "new/D.java", "added");

    @TempDir
    private Path directory;

    private Path out;

    @BeforeEach
    void oldTree() throws IOException {
        out = directory.resolve("out");
        write(OLD);
    }

    private WriteReport write(Map<String, String> texts) throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        texts.forEach((path, text) -> files.add(new GeneratedFile(path, text)));
        return new TreeWriter(out).write(GeneratedTree.of(files), Run.UNKNOWN);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    private void assertRepaired() throws IOException {
        Path fresh = directory.resolve("fresh");
        Path broken = out;
        write(NEW);
        Map<String, String> repaired = files();
        out = fresh;
        write(NEW);
        assertEquals(files(), repaired);
        assertTrue(Files.notExists(broken.resolve("old")));
        assertTrue(Files.notExists(broken.resolve(OutputLock.WORK)));
    }

    /** The manifest of a run from the old tree to the new one that was cut off. */
    private void started() throws IOException {
        Path other = directory.resolve("other");
        Path broken = out;
        out = other;
        Map<String, String> union = new TreeMap<>(OLD);
        union.putAll(NEW);
        write(union);
        Manifest all = Manifest.read(other);
        out = broken;
        Files.write(out.resolve(Manifest.NAME), new Manifest(Manifest.State.STARTED, all.run(), all.files()).bytes());
    }

    @Test
    void aRunThatHadOnlyStarted() throws IOException {
        started();
        assertRepaired();
    }

    @Test
    void aRunThatHadWrittenHalfAFile() throws IOException {
        started();
        Files.createDirectories(out.resolve("new"));
        Files.writeString(out.resolve("new/D.java"), "ad");
        Files.writeString(out.resolve("old/C.java"), "");
        assertRepaired();
    }

    @Test
    void halfAFileIsNoEdit() throws IOException {
        started();
        Files.writeString(out.resolve("a/A.java"), "ne");
        assertEquals(List.of(), write(NEW).edited());
    }

    @Test
    void aRunThatHadRemovedButNotWritten() throws IOException {
        started();
        Files.delete(out.resolve("old/C.java"));
        assertRepaired();
    }

    @Test
    void aRunThatLeftItsLockAndFilesThatWereNotReady() throws IOException {
        Files.createDirectories(out.resolve(OutputLock.WORK));
        Files.writeString(out.resolve(OutputLock.WORK).resolve("lock"), "1 2");
        Files.writeString(out.resolve(OutputLock.WORK).resolve("ready"), "ne");
        assertRepaired();
    }

    @Test
    void aManifestThatWasCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(out.resolve(Manifest.NAME));
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(out.resolve(Manifest.NAME), java.util.Arrays.copyOf(whole, length));
            write(NEW);
            Map<String, String> now = files();
            now.keySet().removeAll(NEW.keySet());
            // What the rest of the manifest did not tell is left: it might be someone's.
            now.keySet().removeAll(List.of(Manifest.NAME, "old/C.java"));
            assertEquals(Map.of(), now);
            Files.deleteIfExists(out.resolve("old/C.java"));
            write(OLD);
        }
    }

    @Test
    void aManifestOfAnotherKind() throws IOException {
        Path victim = Files.writeString(directory.resolve("victim.txt"), "keep");
        Files.write(
                out.resolve(Manifest.NAME),
                List.of("../victim.txt", victim.toString(), "file 00-0 ../victim.txt", "a/A.java"));
        Files.writeString(out.resolve("a/A.java"), "damaged too");
        write(NEW);
        assertEquals("keep", Files.readString(victim));
        assertEquals("new", Files.readString(out.resolve("a/A.java")));
    }

    @Test
    void aDamagedManifestDoesNotMakeItRemoveWhatItCannotTellFromOthers() throws IOException {
        String manifest = Files.readString(out.resolve(Manifest.NAME));
        Files.writeString(out.resolve(Manifest.NAME), manifest.replace("state COMPLETE", "state STARTED"));
        Files.writeString(out.resolve("old/C.java"), "rewritten by someone");
        assertEquals(List.of(), write(NEW).removed());
    }

    @Test
    void aFileThatCannotBeWrittenIsTheErrorOfTheRun() throws IOException {
        Map<String, String> impossible = new TreeMap<>(NEW);
        impossible.put("a/" + "N".repeat(300) + ".java", "more than a name may have");
        assertThrows(IOException.class, () -> write(impossible));
        assertRepaired();
    }
}
