package dev.qkpi.generator.document;

/** A place on the way through a document, made into a pointer only when one is needed, and then only once. */
public final class Step {

    /** The document itself. */
    public static final Step TOP = new Step(null, "", "");

    private final Step parent;
    private final String name;
    private String pointer;

    private Step(Step parent, String name, String pointer) {
        this.parent = parent;
        this.name = name;
        this.pointer = pointer;
    }

    /** The place at a pointer. */
    static Step at(String pointer) {
        return pointer.isEmpty() ? TOP : new Step(null, Pointers.last(pointer), pointer);
    }

    /** The place of a child. */
    public Step to(String child) {
        return new Step(this, child, null);
    }

    /** The place above; {@code null} at the top, and for a place that was made of its pointer. */
    public Step parent() {
        return parent;
    }

    /** The member's name, or the index. */
    public String name() {
        return name;
    }

    /** The JSON pointer. */
    public String pointer() {
        if (pointer == null) {
            StringBuilder text = new StringBuilder(80);
            append(text);
            pointer = text.toString();
        }
        return pointer;
    }

    private void append(StringBuilder text) {
        if (pointer != null) {
            text.append(pointer);
        } else {
            parent.append(text);
            text.append('/').append(Pointers.escape(name));
        }
    }
}
