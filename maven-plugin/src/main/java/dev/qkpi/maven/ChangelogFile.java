package dev.qkpi.maven;

import dev.qkpi.generator.compare.diff.ChangelogEntry;
import dev.qkpi.generator.compare.diff.ChangelogText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugin.logging.Log;

/**
 * The changelog that entries are put into.
 *
 * @param file may be missing, then nothing is written
 */
record ChangelogFile(File file) {

    /** Puts an entry among what is not released; a changelog that has it already stays as it is. */
    void add(ChangelogEntry entry, Log log) throws IOException {
        if (file == null) {
            return;
        }
        String text = file.exists() ? Files.readString(file.toPath()) : "";
        String next = ChangelogText.with(text, entry);
        if (!next.equals(text)) {
            Files.createDirectories(file.toPath().toAbsolutePath().getParent());
            Files.writeString(file.toPath(), next);
            log.info("qkpi: the changelog " + file + " has the entry under Unreleased");
        }
    }
}
