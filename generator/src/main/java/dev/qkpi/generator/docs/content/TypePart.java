package dev.qkpi.generator.docs.content;

/**
 * A piece of the words for a type.
 *
 * @param schema the named schema that it stands for; empty if it is only a word
 */
public record TypePart(String text, String schema) {

    /** A word. */
    static TypePart word(String text) {
        return new TypePart(text, "");
    }
}
