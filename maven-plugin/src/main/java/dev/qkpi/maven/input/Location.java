package dev.qkpi.maven.input;

import dev.qkpi.generator.document.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Something on disk that documents are in: a file, a folder or an archive.
 *
 * @param path where it is
 * @param entry what in it is meant, if not the only document
 * @param shown how messages call it
 */
record Location(Path path, Optional<String> entry, String shown) {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The document; what it refers to lies beside or below it, or anywhere in the folder or archive. */
    Input open() {
        if (Files.isDirectory(path)) {
            return new Input(documentIn(path, "/"));
        }
        if (isArchive()) {
            return archived();
        }
        if (entry.isPresent()) {
            throw new WrongInput("inputSpec `" + shown + "` is no archive, so nothing in it can be named. Leave `!/"
                    + entry.get() + "` out.");
        }
        return new Input(SpecSource.file(path));
    }

    /** Whether it is an archive, whatever its name. */
    boolean isArchive() {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + ": " + e, e);
        }
    }

    private Input archived() {
        FileSystem files = null;
        try {
            files = FileSystems.newFileSystem(path);
            return new Input(documentIn(files.getPath("/"), "!/"), files);
        } catch (IOException | ProviderNotFoundException e) {
            throw new WrongInput(
                    "inputSpec `" + shown + "` cannot be read as an archive: " + e.getMessage() + ". Pack it anew.");
        } catch (RuntimeException e) {
            close(files);
            throw e;
        }
    }

    private static void close(FileSystem files) {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SpecSource documentIn(Path root, String separator) {
        Folder folder = new Folder(root, shown, separator);
        if (entry.isEmpty()) {
            return SpecSource.file(folder.root(), root);
        }
        Path target = within(root, entry.get());
        if (Files.isDirectory(target)) {
            return SpecSource.file(new Folder(target, shown + separator + entry.get(), "/").root(), root);
        }
        if (!Files.isRegularFile(target)) {
            String hint = NearPaths.of(target)
                    .map(near -> " Did you mean " + folder.name(near) + "?")
                    .orElse("");
            throw new WrongInput("inputSpec `" + shown + "` has no file `" + entry.get() + "`." + hint
                    + " Name one that it has, or leave the name out if there is only one document.");
        }
        return SpecSource.file(target, root);
    }

    private static Path within(Path root, String entry) {
        try {
            Path target = root.resolve(entry).normalize();
            if (target.startsWith(root.normalize())) {
                return target;
            }
        } catch (InvalidPathException e) {
            // Told below, as any other name that no file has.
        }
        throw new WrongInput("inputSpec: `" + entry + "` is not the path of a file in an archive. Correct it.");
    }
}
