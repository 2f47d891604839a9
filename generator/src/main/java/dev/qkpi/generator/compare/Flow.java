package dev.qkpi.generator.compare;

/** Who sends what a part of a document describes. */
public enum Flow {
    /** Requests of the API's operations, answers to its webhooks and callbacks. */
    CLIENT_SENDS("requests"),
    /** Answers of the API's operations, its webhooks and callbacks. */
    SERVER_SENDS("responses"),
    /** Neither: no operation reaches it, or it is not sent this way. */
    NOWHERE("");

    private final String words;

    Flow(String words) {
        this.words = words;
    }

    /** What is sent, in words. */
    public String words() {
        return words;
    }

    /** The way back. */
    Flow back() {
        return this == NOWHERE ? NOWHERE : this == CLIENT_SENDS ? SERVER_SENDS : CLIENT_SENDS;
    }
}
