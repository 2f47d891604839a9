package dev.qkpi.maven.input;

import dev.qkpi.generator.document.SpecSource;
import java.io.Closeable;
import java.io.IOException;

/**
 * A document that is at hand, and the archive that it and its files are read from.
 *
 * @param source the document
 * @param archive is closed once the run is over; nothing if the document is in no archive
 */
public record Input(SpecSource source, Closeable archive) implements Closeable {

    /** Stands in for a document that cannot be had. */
    public static final Input NONE = new Input(new SpecSource("none", new byte[0]));

    /** A document in no archive. */
    Input(SpecSource source) {
        this(source, () -> {});
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
