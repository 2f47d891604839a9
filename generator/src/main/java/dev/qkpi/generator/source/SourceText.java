package dev.qkpi.generator.source;

import java.util.List;

/** Text of a source as it grows: indented, with comments' marks, and wrapped where lines get too long. */
final class SourceText {

    private static final String INDENT = "    ";
    private static final int WIDTH = 100;
    private static final int COMMENT_WIDTH = 120;

    private final Names names;
    private final StringBuilder out;

    private int indent;
    private boolean lineStart = true;
    private int line;
    private boolean inComment;
    private boolean inStatement;
    private boolean continued;

    /** Where the line may be wrapped, and how deep it is indented then. */
    private int wrap = -1;

    private int wrapIndent;
    private boolean wrapSpace;

    /** A text to be written, with the names that its file has for classes. */
    SourceText(Names names, StringBuilder out) {
        this.names = names;
        this.out = out;
    }

    Names names() {
        return names;
    }

    void indent(int levels) {
        indent += levels;
    }

    /** Writes code, with what stands for its marks. */
    void code(CodeBlock block) {
        String format = block.format();
        List<Object> arguments = block.arguments();
        int next = 0;
        int from = 0;
        for (int mark = format.indexOf('$'); mark >= 0; mark = format.indexOf('$', from)) {
            text(format, from, mark);
            char kind = format.charAt(mark + 1);
            if (kind == 'L' || kind == 'S' || kind == 'T') {
                argument(kind, arguments.get(next++));
            } else {
                sign(kind);
            }
            from = mark + 2;
        }
        text(format, from, format.length());
    }

    private void argument(char kind, Object argument) {
        if (kind == 'S') {
            text('"' + ((String) argument).replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        } else if (argument instanceof TypeName type) {
            type.write(this);
        } else if (argument instanceof Class<?> type) {
            ClassName.get(type).write(this);
        } else if (argument instanceof CodeBlock code) {
            code(code);
        } else {
            text(argument.toString());
        }
    }

    private void sign(char kind) {
        switch (kind) {
            case '$' -> text("$");
            case '>' -> indent++;
            case '<' -> indent--;
            case 'W' -> wrapHere(true);
            case '[' -> inStatement = true;
            case ']' -> {
                indent -= continued ? 2 : 0;
                inStatement = false;
                continued = false;
            }
            default -> throw new IllegalArgumentException("$" + kind);
        }
    }

    /** Writes a comment, unless it is empty. */
    void javadoc(CodeBlock comment) {
        if (comment.isEmpty()) {
            return;
        }
        text("/**");
        int start = out.length();
        newLine();
        inComment = true;
        code(comment);
        if (!lineStart) {
            newLine();
        }
        inComment = false;
        text(" */");
        join(start);
        newLine();
    }

    /** Puts a comment on one line if it has but one line of words and is not too long for that. */
    private void join(int opened) {
        int indentation = indent * INDENT.length();
        int words = opened + 1 + indentation + " * ".length();
        int end = out.indexOf("\n", words);
        boolean one = end + 1 + indentation + " */".length() == out.length() && out.charAt(words - 1) == ' ';
        boolean fits = indentation + "/** ".length() + end - words + " */".length() <= COMMENT_WIDTH;
        if (one && fits && out.charAt(words) != '@') {
            out.replace(end, out.length(), " */").replace(opened, words, " ");
            line = opened - "/**".length() - indentation;
        }
    }

    /** Writes text, of one line or several. */
    void text(String text) {
        text(text, 0, text.length());
    }

    private void text(String text, int start, int end) {
        int from = start;
        for (int feed = text.indexOf('\n', from); feed >= 0 && feed < end; feed = text.indexOf('\n', from)) {
            piece(text, from, feed);
            newLine();
            from = feed + 1;
        }
        piece(text, from, end);
    }

    void newLine() {
        if (inComment && lineStart) {
            start(" *");
        }
        wrapIfTooLong();
        out.append('\n');
        line = out.length();
        lineStart = true;
        if (inStatement && !continued) {
            indent += 2;
            continued = true;
        }
    }

    private void piece(String text, int start, int end) {
        if (start < end) {
            if (lineStart) {
                start(inComment ? " * " : "");
            }
            out.append(text, start, end);
        }
    }

    private void start(String prefix) {
        for (int i = 0; i < indent; i++) {
            out.append(INDENT);
        }
        out.append(prefix);
        lineStart = false;
    }

    /** A place where the line may be wrapped, and has a space if it is not and {@code space} says so. */
    void wrapHere(boolean space) {
        if (!space && out.length() == line) {
            return;
        }
        wrapIfTooLong();
        wrap = out.length();
        wrapIndent = indent + 2;
        wrapSpace = space;
        out.append(space ? " " : "");
    }

    /** Wraps at the last place that allows it, if the line has got too long. */
    void wrapIfTooLong() {
        if (wrap >= 0 && out.length() - line > WIDTH) {
            out.replace(wrap, wrap + (wrapSpace ? 1 : 0), "\n" + INDENT.repeat(wrapIndent));
            line = wrap + 1;
        }
        wrap = -1;
    }
}
