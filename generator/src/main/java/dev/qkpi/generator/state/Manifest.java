package dev.qkpi.generator.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * What qkpi knows of a directory that it writes to: the run that made it, and each file with its checksum.
 *
 * <p>Nothing of it depends on the machine, so that it holds wherever the directory is copied or restored.
 *
 * @param state how far it can be trusted
 * @param run the run that made it
 * @param files the files that are ours, in the order of their paths
 */
public record Manifest(State state, Run run, List<Entry> files) {

    /** The file's name. */
    public static final String NAME = ".qkpi-manifest";

    /** Nothing of ours is here. */
    static final Manifest NONE = new Manifest(State.NONE, Run.UNKNOWN, List.of());

    /** How far a manifest can be trusted. */
    public enum State {
        /** There is none. */
        NONE,
        /** It was damaged or is another version's: the directory is ours, but it may not say all. */
        BROKEN,
        /** A run began to change the files and did not end: each may be old, new, cut off or missing. */
        STARTED,
        /** The files were as it says when it was written. */
        COMPLETE
    }

    /**
     * A generated file.
     *
     * @param path relative to the directory, with slashes
     * @param checksum of its content
     */
    public record Entry(String path, String checksum) {}

    /** The manifest in a directory. */
    public static Manifest read(Path directory) throws IOException {
        try {
            return ManifestText.parse(Files.readAllBytes(directory.resolve(NAME)));
        } catch (NoSuchFileException e) {
            return NONE;
        }
    }

    /** The manifest's bytes. */
    public byte[] bytes() {
        return ManifestText.of(this).getBytes(StandardCharsets.US_ASCII);
    }
}
