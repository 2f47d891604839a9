package dev.qkpi.generator.compare.drift.page;

/** A file cannot be used as a saved page; the message tells its place and the cure. */
public final class PageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PageException(String message) {
        super(message);
    }

    /** The file is not a text that a page could be in. */
    static PageException unreadable(Place place, String problem, String remedy) {
        return new PageException("QKPI-280 " + place + ": " + problem + ". " + remedy + ".");
    }

    /** The file is a text without any operation. */
    static PageException without(Place place, String problem, String remedy) {
        return new PageException("QKPI-281 " + place + ": " + problem + ". " + remedy + ".");
    }
}
