package dev.qkpi.generator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users may write to say where references lead. */
class AllowedReferencesTest {

    @TempDir
    private Path outside;

    @Test
    void allowedFoldersAreRelativeToAnother() {
        assertEquals(
                Set.of(outside.resolve("shared"), outside.resolve("own")),
                AllowedReferences.of(List.of("../shared", outside.resolve("own").toString()), outside.resolve("api"))
                        .folders());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ftp://example.com", "https://example.com/path", "https://user@example.com", "file:///tmp"})
    void allowedReferencesAreOriginsOrFolders(String text) {
        assertEquals(
                "allowedReferences `" + text + "` is neither an origin nor a folder. Use an origin such as"
                        + " https://example.com, or a folder.",
                assertThrows(IllegalArgumentException.class, () -> AllowedReferences.of(List.of(text)))
                        .getMessage());
        assertEquals("https://example.com", AllowedReferences.origin(URI.create("HTTPS://Example.com:443/a")));
    }
}
