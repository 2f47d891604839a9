package dev.qkpi.maven.input;

import dev.qkpi.generator.model.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses which path was meant by one that leads nowhere. */
final class NearPaths {

    private NearPaths() {}

    /** A path that exists and is spelt much alike, or empty. */
    static Optional<Path> of(Path missing) {
        Path absolute = missing.toAbsolutePath().normalize();
        Path near = absolute.getRoot();
        for (Path name : absolute) {
            Path next = near.resolve(name);
            Optional<Path> found = Files.exists(next) ? Optional.of(next) : closest(near, name.toString());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            near = found.get();
        }
        return Optional.of(near);
    }

    private static Optional<Path> closest(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names = entries.map(
                            entry -> entry.getFileName().toString().replaceAll("/$", ""))
                    .filter(entry -> !entry.startsWith("."))
                    .sorted()
                    .toList();
            return Spelling.closest(name, names)
                    .or(() -> names.stream()
                            .filter(entry -> stem(entry).equals(stem(name)))
                            .findFirst())
                    .map(folder::resolve);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
