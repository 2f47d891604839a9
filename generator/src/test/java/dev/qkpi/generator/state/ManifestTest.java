package dev.qkpi.generator.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    private static final String ODD = "a\\u0041 \"b\"\n\r\t\u2028 \ud83d\ude00 \\ \u0000 end 00";

    private static final Manifest FULL = new Manifest(
            Manifest.State.COMPLETE,
            new Run(
                    "1.0",
                    List.of(ODD, ""),
                    List.of(new Input(Input.Kind.TEMPLATE, ODD, "00-0")),
                    List.of(ODD, "file 00-0 ../x")),
            List.of(new Manifest.Entry("a b/\u00e9.java", "00-0")));

    @TempDir
    private Path directory;

    @Test
    void readsWhatItWrites() throws IOException {
        Files.write(directory.resolve(Manifest.NAME), FULL.bytes());
        assertEquals(FULL, Manifest.read(directory));
    }

    @Test
    void isOneFactPerLineInAscii() {
        Manifest manifest = new Manifest(
                Manifest.State.STARTED,
                new Run(
                        "1.0",
                        List.of("parts=client"),
                        List.of(new Input(Input.Kind.DOCUMENT, "a.yaml", "1-1")),
                        List.of("\u00e9")),
                List.of(new Manifest.Entry("A.java", "00-0")));
        assertEquals("""
                # What qkpi generated here and from what. It keeps these files right and leaves others alone. Do not edit.
                format 1
                state STARTED
                generator 1.0
                option parts=client
                input DOCUMENT 1-1 a.yaml
                warning \\u00e9
                file 00-0 A.java
                end 975c029e586ace39-222
                """, new String(manifest.bytes(), StandardCharsets.US_ASCII));
    }

    @Test
    void isTheSameInEveryLocale() {
        byte[] bytes = FULL.bytes();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertEquals(
                    new String(bytes, StandardCharsets.US_ASCII), new String(FULL.bytes(), StandardCharsets.US_ASCII));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyChangedByteShows() throws IOException {
        byte[] bytes = FULL.bytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            Files.write(directory.resolve(Manifest.NAME), changed);
            assertEquals(Manifest.State.BROKEN, Manifest.read(directory).state(), "byte " + i);
        }
    }

    @Test
    void optionsAreTheSameWhereverTheyAreGiven() {
        Path base = Path.of("work").toAbsolutePath();
        assertEquals(
                List.of("parts=client", "parts=server", "allowed=../b", "allowed=./a/b", "allowed=" + base + "2"),
                new OptionLines(base)
                        .choices("parts", List.of("Server", " client", "CLIENT"))
                        .many("allowed", List.of(base + "/a/b", "../b", base + "2"))
                        .lines());
    }

    @Test
    void contentsDifferInTheirChecksums() {
        Checksum checksum = new Checksum();
        assertEquals("0000000000000000-0", checksum.of(new byte[0]));
        assertNotEquals(checksum.of(new byte[1]), checksum.of(new byte[2]));
        assertEquals("cbf43926e3069283-9", checksum.of("123456789".getBytes(StandardCharsets.US_ASCII)));
    }

    /** Libraries need not even be there: a build in which nothing changed loads none. */
    @Test
    void theStateOfADirectoryIsReadWithoutAnyOtherClass() throws Exception {
        URL own = UpToDate.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {own}, ClassLoader.getPlatformClassLoader())) {
            Class<?> manifest = alone.loadClass(Manifest.class.getName());
            Files.write(directory.resolve(Manifest.NAME), FULL.bytes());
            assertTrue(manifest.getMethod("read", Path.class)
                    .invoke(null, directory)
                    .toString()
                    .startsWith("Manifest[state=COMPLETE"));
        }
    }
}
