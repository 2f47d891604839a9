package dev.qkpi.generator.output;

/** A generated source is not the one type that its path promises, so nothing may be written; the message has its place. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SourceException(String message) {
        super(message);
    }
}
