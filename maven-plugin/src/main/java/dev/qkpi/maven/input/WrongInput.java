package dev.qkpi.maven.input;

/** A text names no document; the message says why, and its cure. */
public final class WrongInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A problem together with its cure, in whole sentences. */
    public WrongInput(String message) {
        super(message);
    }
}
