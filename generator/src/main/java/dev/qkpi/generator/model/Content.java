package dev.qkpi.generator.model;

/**
 * A body: its media type and what it holds.
 *
 * @param mediaType as the document has it, for example {@code application/json}
 * @param kind how the bytes and the Java value correspond
 * @param type what the body holds
 * @param nullable whether the body may be absent or null
 */
public record Content(String mediaType, Kind kind, TypeRef type, boolean nullable) {

    /** How the bytes and the Java value correspond. */
    public enum Kind {
        JSON,
        TEXT,
        BYTES,
        FORM
    }
}
