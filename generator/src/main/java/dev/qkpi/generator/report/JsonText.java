package dev.qkpi.generator.report;

/** Writes JSON, indented and in ASCII. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;

    /** Opens the object or list that is the whole text or an element of a list. */
    JsonText open(char bracket) {
        next();
        return bracket(bracket);
    }

    /** Opens an object or list as a member. */
    JsonText open(String name, char bracket) {
        name(name);
        return bracket(bracket);
    }

    JsonText close(char bracket) {
        depth--;
        if (!first) {
            indent();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    JsonText member(String name, String value) {
        name(name);
        text(value);
        return this;
    }

    JsonText member(String name, int value) {
        name(name);
        out.append(value);
        return this;
    }

    /** The whole text, with its last line ended. */
    @Override
    public String toString() {
        return out + "\n";
    }

    private JsonText bracket(char bracket) {
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private void name(String name) {
        next();
        text(name);
        out.append(": ");
    }

    private void next() {
        if (depth > 0) {
            out.append(first ? "" : ",");
            indent();
        }
        first = false;
    }

    private void indent() {
        out.append('\n').append("  ".repeat(depth));
    }

    private void text(String value) {
        out.append('"');
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || c > '~') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
