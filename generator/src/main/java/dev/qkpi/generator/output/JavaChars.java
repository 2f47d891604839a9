package dev.qkpi.generator.output;

/** The characters of a Java source as a compiler takes them: escapes of Unicode replaced. */
final class JavaChars {

    private static final int END = -1;

    private final String source;
    private final StringBuilder marked = new StringBuilder();
    private int at;
    private int end;
    private int peeked;
    private int line = 1;
    private int backslashes;
    private boolean lineStart = true;

    JavaChars(String source) {
        this.source = source;
        decode();
    }

    /** The next character, -1 at the end; it stays the next. */
    int peek() {
        return peeked;
    }

    /** Takes the next character. */
    int next() {
        int c = peeked;
        if (c == END) {
            return END;
        }
        boolean plain = end - at == 1;
        backslashes = plain && c == '\\' ? backslashes + 1 : 0;
        line += plain && c == '\n' ? 1 : 0;
        lineStart = c == '\n' || lineStart && Character.isWhitespace(c);
        marked.append((char) c);
        at = end;
        decode();
        return c;
    }

    /** Remembers where a token starts. */
    void mark() {
        marked.setLength(0);
    }

    /** What was taken since the mark. */
    String marked() {
        return marked.toString();
    }

    int line() {
        return line;
    }

    /** Whether only white space came before on this line. */
    boolean atLineStart() {
        return lineStart;
    }

    /** Whether only white space follows on this line. */
    boolean atLineEnd() {
        int i = at;
        while (i < source.length() && source.charAt(i) == ' ') {
            i++;
        }
        return i == source.length() || source.charAt(i) == '\n' || source.charAt(i) == '\r';
    }

    private void decode() {
        peeked = at < source.length() ? source.charAt(at) : END;
        end = at + 1;
        // A backslash behind an odd number of others is escaped itself and starts no escape of Unicode.
        if (peeked == '\\' && backslashes % 2 == 0 && at + 1 < source.length() && source.charAt(at + 1) == 'u') {
            escape();
        }
    }

    private void escape() {
        int digits = at + 1;
        while (digits < source.length() && source.charAt(digits) == 'u') {
            digits++;
        }
        int value = 0;
        for (int i = digits; i < digits + 4; i++) {
            int digit = i < source.length() ? Character.digit(source.charAt(i), 16) : -1;
            if (digit < 0) {
                throw new SourceSurprise(line, "an escape of Unicode lacks its four digits");
            }
            value = value * 16 + digit;
        }
        if (value == '\n' || value == '\r' || value >= ' ' && value < 0x7f) {
            throw new SourceSurprise(line, "an escape of Unicode hides a character that has a meaning in Java");
        }
        peeked = value;
        end = digits + 4;
    }
}
