package dev.qkpi.generator.document;

/**
 * A place on the way through a document, made into a pointer only when one is needed.
 *
 * @param parent the place above; {@code null} at the top
 * @param name the member's name, or the index
 */
public record Step(Step parent, String name) {

    /** The document itself. */
    public static final Step TOP = new Step(null, "");

    /** The place of a child. */
    public Step to(String child) {
        return new Step(this, child);
    }

    /** The JSON pointer. */
    public String pointer() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (parent != null) {
            parent.append(text);
            text.append('/').append(Pointers.escape(name));
        }
    }
}
