package dev.qkpi.generator.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where a document comes from, with its bytes already at hand.
 *
 * @param name how messages call it: a file's or a resource's last name
 * @param content the bytes, JSON or YAML
 */
public record SpecSource(String name, byte[] content) {

    /** The document in a file. */
    public static SpecSource file(Path file) {
        try {
            return new SpecSource(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("There is no file " + file + ". Check the path of the document.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e, e);
        }
    }

    /** The document in a resource of a class loader, for example {@code dev/qkpi/spec/quantive-kpi.yaml}. */
    public static SpecSource classpath(String resource, ClassLoader loader) {
        String path = resource.startsWith("/") ? resource.substring(1) : resource;
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("There is no resource " + path + " on the class path."));
            }
            return new SpecSource(path.substring(path.lastIndexOf('/') + 1), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + path + ": " + e, e);
        }
    }

    /** A document given as text; messages call it by {@code name}. */
    public static SpecSource text(String name, String text) {
        return new SpecSource(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
