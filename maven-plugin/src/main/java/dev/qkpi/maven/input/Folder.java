package dev.qkpi.maven.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of documents, on disk or in an archive.
 *
 * @param path where it is
 * @param shown how messages call it
 * @param separator what stands between that and a file's path
 */
record Folder(Path path, String shown, String separator) {

    private static final List<String> CONVENTIONAL = List.of("openapi.yaml", "openapi.yml", "openapi.json");
    private static final Set<String> NEVER = Set.of("node_modules", "target");
    private static final int MOST = 20_000;
    private static final int TOLD = 10;

    /**
     * The document in it that others are parts of: by its name, else the only one with the field {@code openapi}.
     *
     * @throws WrongInput if there is none, or more than one
     */
    Path root() {
        List<Path> named = CONVENTIONAL.stream()
                .map(path::resolve)
                .filter(Files::isRegularFile)
                .toList();
        List<Path> files = named.isEmpty() ? documents() : named;
        List<Path> roots =
                named.isEmpty() ? files.stream().filter(Folder::isRoot).toList() : named;
        if (roots.size() == 1) {
            return roots.get(0);
        }
        if (roots.isEmpty()) {
            throw new WrongInput("inputSpec `" + shown + "` holds no OpenAPI document: "
                    + (files.isEmpty()
                            ? "it has no file that ends in" + " .yaml, .yml or .json"
                            : "there is no field `openapi` in " + listed(files, " or "))
                    + ". Name the file.");
        }
        throw new WrongInput("inputSpec `" + shown + "` holds several OpenAPI documents: " + listed(roots, " and ")
                + ". Name one of them, as in `" + shown + separator + name(roots.get(0)) + "`.");
    }

    /** All files that may be documents, sorted by name. */
    List<Path> documents() {
        List<Path> found = new ArrayList<>();
        try {
            Path real = path.toRealPath();
            Files.walkFileTree(real, new Walk(real, found));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + shown + ": " + e, e);
        }
        return found.stream().sorted((a, b) -> name(a).compareTo(name(b))).toList();
    }

    /** A file's path from here, with slashes. */
    String name(Path file) {
        return path.relativize(file).toString().replace('\\', '/');
    }

    private String listed(List<Path> files, String last) {
        List<String> names =
                files.stream().limit(TOLD).map(file -> "`" + name(file) + "`").toList();
        if (files.size() > TOLD) {
            return String.join(", ", names) + last + (files.size() - TOLD) + " more";
        }
        String head = names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "));
        return Stream.of(head, names.get(names.size() - 1))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(last));
    }

    private static boolean isRoot(Path file) {
        try {
            return OpenApiField.isIn(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e, e);
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path real;
        private final List<Path> found;
        private int seen;

        Walk(Path real, List<Path> found) {
            this.real = real;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            String name = String.valueOf(directory.getFileName());
            boolean skipped = !directory.equals(real) && (name.startsWith(".") || NEVER.contains(name));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (++seen > MOST) {
                throw new WrongInput("inputSpec `" + shown + "` holds more than " + MOST
                        + " files, too many to look for the document. Name the file.");
            }
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.matches("[^.].*\\.(yaml|yml|json)") && Files.isRegularFile(file)) {
                found.add(path.resolve(real.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
