package dev.qkpi.generator.output;

/**
 * Goes through the tokens of a Java source: enough of the language to tell code from comments and literals, and no
 * more.
 *
 * <p>Unicode escapes count as the characters they stand for, as they do for a compiler. One pass, linear in the text,
 * which is not copied.
 */
final class JavaLexer {

    /** What a token is; white space is none. */
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        COMMENT,
        SIGN
    }

    /** Which characters of ASCII are part of a word or number: asked of nearly each character there is. */
    private static final boolean[] ASCII = new boolean[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.isJavaIdentifierPart(c);
        }
    }

    /** The source: a character of an array is there sooner than one of a string. */
    private final char[] chars;

    private final int length;
    private Kind kind = Kind.SIGN;
    private int start;
    private int at;

    JavaLexer(GeneratedFile file) {
        this.chars = JavaChars.of(file);
        this.length = chars.length;
    }

    /** Goes to the next token, if there is one; fails where a comment or literal does not end. */
    boolean next() {
        while (at < length && isSpace(chars[at])) {
            at++;
        }
        start = at;
        if (at == length) {
            return false;
        }
        kind = read(chars[at++]);
        return true;
    }

    Kind kind() {
        return kind;
    }

    /** The token's characters, escapes of Unicode replaced; of a comment or literal with its marks. */
    String text() {
        return new String(chars, start, at - start);
    }

    /** Whether the token has exactly these characters. */
    boolean is(String text) {
        if (at - start != text.length()) {
            return false;
        }
        for (int i = start; i < at; i++) {
            if (chars[i] != text.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    /** The token's first character; all there is of a sign. */
    char first() {
        return chars[start];
    }

    /** Whether the token is a comment that ends with its line. */
    boolean isLineComment() {
        return kind == Kind.COMMENT && chars[start + 1] == '/';
    }

    /** Where the token starts, for {@link #line(int)}. */
    int place() {
        return start;
    }

    /** The line of a place, counted from 1. */
    int line(int place) {
        return JavaChars.line(chars, place);
    }

    /** Whether nothing but white space stands before or after the token on its lines, and each further one has a star. */
    boolean hasLinesForItself() {
        return opensLine() && closesLine() && isStarred();
    }

    private boolean opensLine() {
        int i = start;
        while (i > 0 && chars[i - 1] != '\n') {
            i--;
            if (!Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean closesLine() {
        int i = at;
        while (i < length && chars[i] == ' ') {
            i++;
        }
        return i == length || chars[i] == '\n' || chars[i] == '\r';
    }

    private boolean isStarred() {
        for (int i = start; i < at; i++) {
            if (chars[i] == '\n' || chars[i] == '\r') {
                while (Character.isWhitespace(chars[i])) {
                    i++;
                }
                if (chars[i] != '*') {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || Character.isWhitespace(c);
    }

    private static boolean isWordPart(char c) {
        return c < ASCII.length ? ASCII[c] : Character.isJavaIdentifierPart(c);
    }

    private int peek() {
        return at < length ? chars[at] : -1;
    }

    private Kind read(char first) {
        if (isWordPart(first)) {
            while (at < length && isWordPart(chars[at])) {
                at++;
            }
            return Character.isDigit(first) ? Kind.NUMBER : Kind.WORD;
        }
        if (first == '"' || first == '\'') {
            literal(first);
            return Kind.TEXT;
        }
        if (first == '/' && peek() == '/') {
            while (at < length && peek() != '\n' && peek() != '\r') {
                at++;
            }
            return Kind.COMMENT;
        }
        if (first == '/' && peek() == '*') {
            comment();
            return Kind.COMMENT;
        }
        return Kind.SIGN;
    }

    private void comment() {
        for (int end = start + 3; end < length; end++) {
            if (chars[end] == '/' && chars[end - 1] == '*') {
                at = end + 1;
                return;
            }
        }
        throw new SourceSurprise(line(start), "the comment that starts here does not end");
    }

    private void literal(char quote) {
        if (quote == '"' && at + 1 < length && chars[at] == '"' && chars[at + 1] == '"') {
            at += 2;
            block();
            return;
        }
        int c = take();
        while (c != quote) {
            if (c == '\\') {
                c = take();
            }
            if (c < 0 || c == '\n' || c == '\r') {
                throw new SourceSurprise(line(start), "the literal that starts here does not end on its line");
            }
            c = take();
        }
    }

    private void block() {
        int quotes = 0;
        while (quotes < 3) {
            int c = take();
            if (c == '\\') {
                c = take();
                quotes = 0;
            } else {
                quotes = c == '"' ? quotes + 1 : 0;
            }
            if (c < 0) {
                throw new SourceSurprise(line(start), "the text block that starts here does not end");
            }
        }
    }

    /** Takes a character; -1 at the end. */
    private int take() {
        return at < length ? chars[at++] : -1;
    }
}
