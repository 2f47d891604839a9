package dev.qkpi.maven;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sonatype.plexus.build.incremental.BuildContext;
import org.sonatype.plexus.build.incremental.ThreadBuildContext;

/** What Eclipse shows of a run: markers at the places of findings, and generated files. Nothing else loads this class. */
final class Eclipse {

    private static final Pattern FINDING =
            Pattern.compile("(?:\\w+ )?QKPI-\\d+ (.+?)(?::(\\d+))?(?::(\\d+))? #.*?: .*");

    private final Path document;
    private final BuildContext context = ThreadBuildContext.getContext();
    private final Set<Path> cleared = new HashSet<>();

    /** Markers for a document that is a file; those of earlier runs go. */
    Eclipse(Path document) {
        this.document = document;
        clear(document);
    }

    /** Marks the place of a finding; other messages have none. */
    void mark(String message, int severity) {
        Matcher finding = FINDING.matcher(message);
        if (!finding.matches()) {
            return;
        }
        Path file = document.resolveSibling(finding.group(1));
        if (file.getFileSystem().equals(FileSystems.getDefault()) && Files.isRegularFile(file)) {
            clear(file);
            int line = finding.group(2) == null ? 1 : Integer.parseInt(finding.group(2));
            int column = finding.group(3) == null ? 1 : Integer.parseInt(finding.group(3));
            context.addMessage(file.toFile(), line, column, message, severity, null);
        }
    }

    private void clear(Path file) {
        if (file.getFileSystem().equals(FileSystems.getDefault()) && cleared.add(file.normalize())) {
            context.removeMessages(file.toFile());
        }
    }

    /** Has Eclipse look at a directory again. */
    static void refresh(Path directory) {
        ThreadBuildContext.getContext().refresh(directory.toFile());
    }
}
