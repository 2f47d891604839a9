package dev.qkpi.generator.model;

/**
 * What the document says to the reader of a generated element.
 *
 * @param text plain prose or CommonMark as written, not escaped; empty when there is none
 * @param deprecated whether the document marks the element as deprecated
 */
public record Docs(String text, boolean deprecated) {

    /** Nothing said. */
    public static final Docs NONE = new Docs("", false);

    /** These docs, or {@code fallback} as their text where there is none. */
    public Docs or(String fallback) {
        return text.isBlank() ? new Docs(fallback, deprecated) : this;
    }
}
