package dev.qkpi.maven;

/** How right a document has to be before anything is generated from it. */
enum Strictness {
    /** So that the Java made of it is right; what has to be left out or guessed for that is warned of. */
    USABLE,
    /** As {@code validate} has it, with the same rules. */
    STRICT
}
