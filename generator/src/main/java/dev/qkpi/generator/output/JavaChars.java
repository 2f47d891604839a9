package dev.qkpi.generator.output;

/** The characters of a Java source: escapes of Unicode put in, and replaced as a compiler does. */
final class JavaChars {

    private final String source;
    private final StringBuilder out;
    private int at;

    private JavaChars(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length());
    }

    /** The source of a file without escapes of Unicode; its lines stay what they are. */
    static char[] of(GeneratedFile file) {
        byte[] bytes = file.bytes();
        char[] chars = new char[bytes.length];
        boolean plain = true;
        for (int i = 0; i < bytes.length; i++) {
            chars[i] = (char) bytes[i];
            plain &= bytes[i] >= 0 && (bytes[i] != 'u' || i == 0 || bytes[i - 1] != '\\');
        }
        return plain ? chars : new JavaChars(file.text()).decoded().toCharArray();
    }

    /** The source with escapes of Unicode for all that is not ASCII. */
    static String escaped(String source) {
        StringBuilder out = new StringBuilder(source.length() + 64);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < 0x80) {
                out.append(c);
            } else {
                out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            }
        }
        return out.toString();
    }

    private String decoded() {
        int backslashes = 0;
        for (at = 0; at < source.length(); at++) {
            char c = source.charAt(at);
            // A backslash behind an odd number of others is escaped itself and starts no escape of Unicode.
            boolean escape = c == '\\' && backslashes % 2 == 0 && source.startsWith("u", at + 1);
            backslashes = c == '\\' && !escape ? backslashes + 1 : 0;
            out.append(escape ? escape() : c);
        }
        return out.toString();
    }

    /** The character of the escape here; moves to its last digit. */
    private char escape() {
        int start = at;
        at++;
        while (source.startsWith("u", at + 1)) {
            at++;
        }
        int value = 0;
        for (int i = 0; i < 4; i++) {
            at++;
            int digit = at < source.length() ? Character.digit(source.charAt(at), 16) : -1;
            if (digit < 0) {
                throw new SourceSurprise(
                        line(source.toCharArray(), start), "an escape of Unicode lacks its four digits");
            }
            value = value * 16 + digit;
        }
        if (value == '\n' || value == '\r' || value >= ' ' && value < 0x7f) {
            throw new SourceSurprise(
                    line(source.toCharArray(), start),
                    "an escape of Unicode hides a character that has a meaning in Java");
        }
        return (char) value;
    }

    /** The line of a place in a text, counted from 1. */
    static int line(char[] text, int place) {
        int line = 1;
        for (int i = 0; i < place; i++) {
            line += text[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
