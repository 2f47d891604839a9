package dev.qkpi.generator.compare.drift.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A position in a page's text that moves forward to an end. */
final class Cursor {

    /** How many stretches may not end before no more are looked for: each takes a look at all that follows. */
    private static final int MAX_UNCLOSED = 100;

    private final PageText page;
    private final String text;
    private final int end;
    private int at;
    private int unclosed;

    Cursor(PageText page, int start, int end) {
        this.page = page;
        this.text = page.text();
        this.end = end;
        this.at = start;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    void moveTo(int position) {
        at = Math.min(position, end);
    }

    Place place() {
        return page.place(at);
    }

    PageText page() {
        return page;
    }

    /** Whether nothing is left, white space and borders aside. */
    boolean done() {
        skipBlank();
        return at >= end;
    }

    /** Steps over white space and borders. */
    void skipBlank() {
        while (at < end && blank(text.charAt(at))) {
            at++;
        }
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || c == PageText.SOFT || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }

    /** The next character, or 0 at the end. */
    char peek() {
        return at < end ? text.charAt(at) : 0;
    }

    char next() {
        return at < end ? text.charAt(at++) : 0;
    }

    /** The match of a pattern right here, stepped over; {@code null} if it does not match. */
    Matcher take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, end);
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    /** Whether a pattern matches right here. */
    boolean at(Pattern pattern) {
        return pattern.matcher(text).region(at, end).lookingAt();
    }

    /** The rest of the line, stepped over. */
    String takeLine() {
        int lineEnd = Math.min(page.lineEnd(at), end);
        String line = text.substring(at, lineEnd);
        at = lineEnd;
        return line;
    }

    /** The rest of the line, left in place. */
    String line() {
        return text.substring(at, Math.min(page.lineEnd(at), end));
    }

    /** Steps over a bracketed stretch that begins here; gives it, or {@code null} if it does not end. */
    String takeBalanced() {
        if (unclosed > MAX_UNCLOSED) {
            return null;
        }
        int depth = 0;
        char quote = 0;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                i += c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if ("{[(".indexOf(c) >= 0) {
                depth++;
            } else if ("}])".indexOf(c) >= 0 && --depth == 0) {
                String taken = text.substring(at, i + 1);
                at = i + 1;
                return taken.replace(String.valueOf(PageText.SOFT), "");
            }
        }
        unclosed++;
        return null;
    }
}
