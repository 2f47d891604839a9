package dev.qkpi.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings a directory in line with a tree: writes what changed, removes what an earlier run left, touches nothing else.
 *
 * <p>A manifest in the directory lists the files that are ours. It first lists old and new files together, so that a
 * run that is cut off leaves nothing that the next run does not know of.
 */
public final class TreeWriter {

    /** The manifest's name. */
    public static final String MANIFEST = ".qkpi-manifest";

    private final Path directory;

    /** A writer for the directory, which need not exist. */
    public TreeWriter(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** Writes the tree; each file appears whole or not at all. */
    public WriteReport write(GeneratedTree tree) throws IOException {
        Files.createDirectories(directory);
        Set<String> union = new LinkedHashSet<>(tree.files().keySet());
        union.addAll(manifest());
        writeManifest(union);
        int written = 0;
        for (GeneratedFile file : tree.files().values()) {
            written +=
                    writeIfChanged(directory.resolve(file.path()), file.text().getBytes(StandardCharsets.UTF_8))
                            ? 1
                            : 0;
        }
        return new WriteReport(written, tree.files().size() - written, adopt(tree));
    }

    /**
     * Takes over a tree that was written here: removes what an earlier run left, and lists the tree's files as ours.
     *
     * @return how many files were removed
     */
    public int adopt(GeneratedTree tree) throws IOException {
        Files.createDirectories(directory);
        Set<String> stale = new LinkedHashSet<>(manifest());
        Map<String, String> folded = tree.files().keySet().stream()
                .collect(Collectors.toMap(path -> path.toLowerCase(Locale.ROOT), Function.identity()));
        int removed = 0;
        for (String path : stale) {
            String successor = folded.get(path.toLowerCase(Locale.ROOT));
            // Where only the case changed, some file systems would remove the new file for the old one.
            boolean same = successor != null && isSame(path, successor);
            removed += !same && remove(path) ? 1 : 0;
        }
        writeManifest(tree.files().keySet());
        return removed;
    }

    private boolean isSame(String old, String successor) throws IOException {
        Path file = directory.resolve(old);
        return Files.exists(file) && Files.isSameFile(file, directory.resolve(successor));
    }

    private List<String> manifest() throws IOException {
        try {
            return Files.readAllLines(directory.resolve(MANIFEST), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private void writeManifest(Collection<String> paths) throws IOException {
        String text = "# Files that qkpi generated here; it removes those it no longer generates.\n"
                + String.join("\n", paths) + "\n";
        writeIfChanged(directory.resolve(MANIFEST), text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean writeIfChanged(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        if (!Files.isDirectory(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        // Not a file of the JDK's createTempFile: nobody but its owner may read that.
        String unique = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + unique + ".tmp");
        try {
            Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        return true;
    }

    /** Removes a file below the directory, and the directories that this leaves empty; says whether it was there. */
    public boolean remove(String path) throws IOException {
        Path file = directory.resolve(path).normalize();
        // A manifest that someone edited must not make us delete what lies elsewhere.
        if (!file.startsWith(directory) || file.equals(directory)) {
            return false;
        }
        boolean removed = Files.deleteIfExists(file);
        for (Path parent = file.getParent();
                !parent.equals(directory) && isEmpty(parent);
                parent = parent.getParent()) {
            Files.delete(parent);
        }
        return removed;
    }

    private static boolean isEmpty(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (var entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }
}
