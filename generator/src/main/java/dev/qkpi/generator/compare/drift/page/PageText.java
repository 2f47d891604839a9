package dev.qkpi.generator.compare.drift.page;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The text of a saved page, each character with its place in the file.
 *
 * <p>Lines end with a newline, cells of a table with a tab; {@link #SOFT} stands where an element within a line begins
 * or ends.
 */
final class PageText {

    /** The border of an element within a line of HTML. */
    static final char SOFT = '\u001F';

    private static final Pattern INDENT = Pattern.compile("(?m)^[\\t ]*\\t(?=[^\\t\\n]*$)");

    private final String name;
    private final String text;
    private final int[] offsets;
    private final int[] lineStarts;

    /** A text whose character {@code i} stands at {@code offsets[i]} of the source. */
    PageText(String name, String source, String text, int[] offsets) {
        this.name = name;
        this.text = text;
        this.offsets = offsets;
        this.lineStarts = lineStarts(source);
    }

    /** A text that is its own source. */
    static PageText plain(String name, String source) {
        int[] offsets = new int[source.length()];
        Arrays.setAll(offsets, i -> i);
        // Tabs are borders of cells, but those that indent a line are not.
        String indented = INDENT.matcher(source)
                .replaceAll(tabs -> " ".repeat(tabs.group().length()));
        return new PageText(name, source, indented.replace(SOFT, ' '), offsets);
    }

    private PageText(String name, String text, int[] offsets, int[] lineStarts) {
        this.name = name;
        this.text = text;
        this.offsets = offsets;
        this.lineStarts = lineStarts;
    }

    /** A stretch as a text of its own, without borders of elements. */
    PageText code(int start, int end) {
        int[] kept =
                IntStream.range(start, end).filter(i -> text.charAt(i) != SOFT).toArray();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < kept.length; i++) {
            code.append(text.charAt(kept[i]));
            kept[i] = offsets[kept[i]];
        }
        return new PageText(name, code.toString(), kept, lineStarts);
    }

    private static int[] lineStarts(String source) {
        int[] starts = new int[(int) source.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == '\n') {
                starts[line++] = i + 1;
            }
        }
        return starts;
    }

    String text() {
        return text;
    }

    /** The place of a character. */
    Place place(int index) {
        int offset = offsets.length == 0 ? 0 : offsets[Math.min(index, offsets.length - 1)];
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(name, line + 1, offset - lineStarts[line] + 1);
    }

    /** The end of the line that a character stands in. */
    int lineEnd(int index) {
        int end = text.indexOf('\n', index);
        return end < 0 ? text.length() : end;
    }

    /** A stretch as one line of prose: borders gone, white space collapsed. */
    String prose(int start, int end) {
        return collapse(text.substring(start, end));
    }

    /** A text on one line, without borders of elements. */
    static String collapse(String text) {
        return text.replace(String.valueOf(SOFT), "")
                .replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ")
                .strip();
    }
}
