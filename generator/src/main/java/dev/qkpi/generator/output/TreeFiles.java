package dev.qkpi.generator.output;

import dev.qkpi.generator.state.Manifest;
import dev.qkpi.generator.state.Names;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts files into a directory and takes them away again; what they are is decided elsewhere. */
final class TreeFiles {

    private final Path directory;
    private final Path work;
    private final AtomicInteger replaced = new AtomicInteger();

    /** Files below a directory, with another one on the same disk for those that are not ready yet. */
    TreeFiles(Path directory, Path work) {
        this.directory = directory;
        this.work = work;
    }

    /** Makes the directories of files where they are not there. */
    void makeDirectories(Stream<String> paths) throws IOException {
        Set<String> parents = paths.map(Names::parent).collect(Collectors.toSet());
        for (String parent : parents) {
            Files.createDirectories(directory.resolve(parent));
        }
    }

    /**
     * Writes a file into a directory that is there. A file that is there is replaced as a whole; a new one may be cut off
     * with its run. Several threads may write at once.
     */
    void write(String path, byte[] content, boolean isNew) throws IOException {
        Path file = directory.resolve(path);
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
        Path ready = work.resolve("ready" + replaced.incrementAndGet());
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
