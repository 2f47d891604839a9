package dev.qkpi.generator.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a document lies, so that what an earlier run read beside it is found again by its name. */
public final class InputPlace {

    private final String document;
    private final byte[] content;
    private final Path folder;
    private final ClassLoader loader;
    private final String resources;

    private InputPlace(String document, byte[] content, Path folder, ClassLoader loader, String resources) {
        this.document = document;
        this.content = content;
        this.folder = folder;
        this.loader = loader;
        this.resources = resources;
    }

    /** The place of a document that is a file. */
    public static InputPlace file(Path file, byte[] content) {
        Path absolute = file.toAbsolutePath().normalize();
        return new InputPlace(String.valueOf(absolute.getFileName()), content, absolute.getParent(), null, null);
    }

    /** The place of a document that is a resource of a class loader. */
    public static InputPlace resource(ClassLoader loader, String resource, byte[] content) {
        int slash = resource.lastIndexOf('/') + 1;
        return new InputPlace(resource.substring(slash), content, null, loader, resource.substring(0, slash));
    }

    /** The place of a document without a place. */
    public static InputPlace alone(String name, byte[] content) {
        return new InputPlace(name, content, null, null, null);
    }

    /** The name of the document itself. */
    public String document() {
        return document;
    }

    /** The checksum of what has the name now. */
    String checksum(String name, Checksum checksum) throws IOException {
        if (name.equals(document)) {
            return checksum.of(content);
        }
        if (loader == null) {
            return ofFile(folder == null ? Path.of(name) : folder.resolve(name), checksum);
        }
        try (InputStream in = loader.getResourceAsStream(resources + name)) {
            return in == null ? Input.ABSENT : checksum.of(in);
        }
    }

    private static String ofFile(Path path, Checksum checksum) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Input.ABSENT;
        }
        if (path.getFileSystem() == FileSystems.getDefault()) {
            return checksum.ofFile(path.toString());
        }
        try (InputStream in = Files.newInputStream(path)) {
            return checksum.of(in);
        }
    }

    /** The place as text, for telling places apart. */
    @Override
    public String toString() {
        String place = loader != null
                ? resources
                : folder == null ? "" : folder.toUri().toString();
        return place + document + " " + new Checksum().of(content);
    }
}
