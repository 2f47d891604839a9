package dev.qkpi.generator.document;

import dev.qkpi.generator.state.InputPlace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where a document comes from, with its bytes already at hand.
 *
 * @param name how messages call it: a file's or a resource's last name
 * @param content the bytes, JSON or YAML
 * @param home what the document's relative references are relative to
 */
public record SpecSource(String name, byte[] content, Home home) {

    /** The largest file that is read, in bytes. */
    static final int MAX_BYTES = 256 * 1024 * 1024;

    /** A document that stands alone: its references lead nowhere outside of it. */
    public SpecSource(String name, byte[] content) {
        this(name, content, new Alone());
    }

    /** What relative references are relative to. */
    public sealed interface Home permits InFolder, OnClassPath, OnWeb, Alone {}

    /** A file; what it refers to lies in a folder, which may be another file system's. */
    public record InFolder(Path file, Path folder) implements Home {
        /** A file that refers to what lies beside or below it. */
        InFolder(Path file) {
            this(file, file.toAbsolutePath().normalize().getParent());
        }

        /** A path as seen from the file. */
        Path relative(Path path) {
            return file.toAbsolutePath().normalize().getParent().relativize(path);
        }
    }

    /** A resource of a class loader; what it refers to lies beside or below it. */
    public record OnClassPath(ClassLoader loader, String resource) implements Home {}

    /** An address that the options allow. */
    public record OnWeb(URI address) implements Home {}

    /** A text without a place. */
    public record Alone() implements Home {}

    /** How what a run reads is found again later. */
    public InputPlace place() {
        if (home instanceof InFolder folder) {
            return InputPlace.file(folder.file(), content);
        }
        return home instanceof OnClassPath resource
                ? InputPlace.resource(resource.loader(), resource.resource(), content)
                : InputPlace.alone(name, content);
    }

    /** The document in a file. */
    public static SpecSource file(Path file) {
        return file(String.valueOf(file.getFileName()), file);
    }

    /** The document in a file that is one of those in a folder, all of which it may refer to. */
    public static SpecSource file(Path file, Path folder) {
        SpecSource source = file(file);
        return new SpecSource(source.name(), source.content(), new InFolder(file, folder.toAbsolutePath()));
    }

    /** The document in a file, with the name that messages call it by. */
    static SpecSource file(String name, Path file) {
        if (Files.isDirectory(file)) {
            throw new UncheckedIOException(
                    new IOException(file + " is a directory. Name the file in it that holds the document."));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new SpecSource(name, bounded(in, name), new InFolder(file));
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("There is no file " + file + ". Check the path of the document.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e, e);
        }
    }

    /** The document in a resource of a class loader, for example {@code dev/qkpi/spec/quantive-kpi.yaml}. */
    public static SpecSource classpath(String resource, ClassLoader loader) {
        String path = resource.startsWith("/") ? resource.substring(1) : resource;
        return classpath(path.substring(path.lastIndexOf('/') + 1), path, loader);
    }

    /** The document in a resource, with the name that messages call it by. */
    static SpecSource classpath(String name, String path, ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("There is no resource " + path + " on the class path."));
            }
            return new SpecSource(name, bounded(in, name), new OnClassPath(loader, path));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + path + ": " + e, e);
        }
    }

    /** A document given as text; messages call it by {@code name}. */
    public static SpecSource text(String name, String text) {
        return new SpecSource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bounded(InputStream in, String name) throws IOException {
        byte[] content = in.readNBytes(MAX_BYTES + 1);
        if (content.length > MAX_BYTES) {
            throw SpecException.unreadable(
                    name,
                    0,
                    "the document is larger than " + MAX_BYTES / 1024 / 1024 + " MB",
                    "Split it, or leave out what is not needed");
        }
        return content;
    }
}
