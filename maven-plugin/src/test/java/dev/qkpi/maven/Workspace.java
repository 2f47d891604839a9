package dev.qkpi.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A directory of a test's own, with documents copied into it. */
record Workspace(Path directory) {

    /** Copies a document of the tests under another name. */
    void document(String resource, String name) throws IOException {
        try (InputStream in = Workspace.class.getResourceAsStream(resource)) {
            write(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Writes a file. */
    void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The text of a file. */
    String read(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    /** The files below a directory, with their text. */
    Map<String, String> files(String below) throws IOException {
        Path start = directory.resolve(below);
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(start)) {
            try (Stream<Path> paths = Files.walk(start)) {
                paths.filter(Files::isRegularFile).forEach(file -> files.put(name(start, file), text(file)));
            }
        }
        return files;
    }

    /** The names of the files below a directory. */
    List<String> names(String below) throws IOException {
        return List.copyOf(files(below).keySet());
    }

    /** The names of the files below a directory that match an expression. */
    List<String> names(String below, String expression) throws IOException {
        return names(below).stream().filter(name -> name.matches(expression)).toList();
    }

    private static String name(Path start, Path file) {
        return start.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
