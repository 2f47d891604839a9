package dev.qkpi.generator.docs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Markdown that is written piece by piece; texts of a document stay text in it. */
final class MarkdownText {

    private static final String MARKUP = "\\`*_{}[]<>#|~!&$";

    private final StringBuilder out = new StringBuilder();
    private boolean inList;

    /** A text on one line. */
    static String text(String text) {
        StringBuilder clean = new StringBuilder();
        text.replaceAll("\\s+", " ").strip().codePoints().forEach(c -> {
            if (MARKUP.indexOf(c) >= 0) {
                clean.append('\\').appendCodePoint(c);
            } else {
                clean.append(Character.isISOControl(c) ? "\ufffd" : Character.toString(c));
            }
        });
        // What starts a list or underlines a heading where it stands first.
        return clean.toString().replaceFirst("^([+=-])", "\\\\$1").replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
    }

    /** A text as code. */
    static String span(String text) {
        String line = text.replaceAll("\\s+", " ").replace("|", "\\|");
        int run = Stream.of(line.split("[^`]+")).mapToInt(String::length).max().orElse(0);
        String fence = "`".repeat(run + 1);
        boolean apart = line.startsWith("`") || line.endsWith("`") || line.isBlank();
        return apart ? fence + " " + line + " " + fence : fence + line + fence;
    }

    MarkdownText heading(int level, String text) {
        return block("#".repeat(level) + " " + text(text));
    }

    MarkdownText paragraph(String text) {
        return text.isBlank() ? this : block(text(text));
    }

    /** A paragraph that is Markdown already. */
    MarkdownText line(String markdown) {
        return block(markdown);
    }

    /** An item of a list, Markdown already. */
    MarkdownText item(String markdown) {
        out.append(inList || out.isEmpty() ? "" : "\n")
                .append("- ")
                .append(markdown)
                .append('\n');
        inList = true;
        return this;
    }

    MarkdownText code(String language, String text) {
        int run = Stream.of(text.split("[^`]+")).mapToInt(String::length).max().orElse(0);
        String fence = "`".repeat(Math.max(3, run + 1));
        return text.isBlank() ? this : block(fence + language + "\n" + text + "\n" + fence);
    }

    MarkdownText table(String... columns) {
        String line = Stream.of(columns).map(column -> "---").collect(Collectors.joining(" | ", "| ", " |"));
        return block(row(List.of(columns)) + "\n" + line);
    }

    /** A row of the table that was begun last; cells are Markdown already. */
    void row(String... cells) {
        out.append(row(List.of(cells))).append('\n');
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private MarkdownText block(String text) {
        out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
        inList = false;
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
