package dev.qkpi.generator.compare.api;

/** What code does with a generated type. */
public enum Use {
    /** Calls methods, reads constants, names types, creates exceptions. */
    CALL("calls"),
    /** Calls the canonical constructor of a record, where its builder would do, or takes it apart in a pattern. */
    CONSTRUCT("record constructors and patterns"),
    /** Tells apart all members of a union, or all constants of an enum, without a default. */
    MATCH("exhaustive switches"),
    /** Implements an interface: a server, a test double. */
    IMPLEMENT("implementations");

    private final String words;

    Use(String words) {
        this.words = words;
    }

    /** The use in words. */
    public String words() {
        return words;
    }
}
