package dev.qkpi.maven.fork;

/** No virtual machine could be started, so nothing was done; the message is whole sentences. */
final class NoStart extends Exception {

    private static final long serialVersionUID = 1L;

    NoStart(String message) {
        super(message);
    }

    NoStart(String message, Throwable cause) {
        super(message, cause);
    }
}
