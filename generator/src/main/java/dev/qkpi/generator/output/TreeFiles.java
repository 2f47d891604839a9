package dev.qkpi.generator.output;

import dev.qkpi.generator.state.Manifest;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Puts files into a directory and takes them away again; what they are is decided elsewhere. */
final class TreeFiles {

    private final Path directory;
    private final Path work;
    private final Set<Path> made = new HashSet<>();

    /** Files below a directory, with another one on the same disk for those that are not ready yet. */
    TreeFiles(Path directory, Path work) {
        this.directory = directory;
        this.work = work;
    }

    /** Writes a file. One that is there is replaced as a whole; a new one may be cut off with its run. */
    void write(String path, byte[] content, boolean isNew) throws IOException {
        Path file = directory.resolve(path);
        Path parent = file.getParent();
        if (made.add(parent)) {
            Files.createDirectories(parent);
        }
        if (isNew) {
            put(file, content);
        } else {
            replace(file, content);
        }
    }

    /** Writes the manifest unless it is right already. */
    void manifest(Manifest manifest) throws IOException {
        Path file = directory.resolve(Manifest.NAME);
        byte[] content = manifest.bytes();
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            replace(file, content);
        }
    }

    private void replace(Path file, byte[] content) throws IOException {
        Path ready = work.resolve("ready");
        put(ready, content);
        try {
            Files.move(ready, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(ready, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void put(Path file, byte[] content) throws IOException {
        // For thousands of small files the JDK's channels are a cost that shows.
        try (OutputStream out = new FileOutputStream(file.toString())) {
            out.write(content);
        }
    }

    /** Removes a file, and the directories that this leaves empty; says whether it was there. */
    boolean remove(String path) throws IOException {
        Path file = directory.resolve(path).normalize();
        // Whatever a path says, nothing is removed elsewhere.
        if (!file.startsWith(directory) || file.equals(directory)) {
            return false;
        }
        boolean removed = Files.deleteIfExists(file);
        tidy(path);
        return removed;
    }

    /** Removes the directories that lack of a file leaves empty. */
    void tidy(String path) throws IOException {
        Path file = directory.resolve(path).normalize();
        for (Path parent = file.getParent(); !parent.equals(directory); parent = parent.getParent()) {
            if (Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
                if (!isEmpty(parent)) {
                    return;
                }
                Files.delete(parent);
                made.remove(parent);
            }
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var entries = Files.newDirectoryStream(path)) {
            return !entries.iterator().hasNext();
        }
    }
}
