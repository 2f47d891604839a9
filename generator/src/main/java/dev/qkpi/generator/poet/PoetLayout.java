package dev.qkpi.generator.poet;

/**
 * The layout of a type that JavaPoet writes by itself, without a file around it: it indents by two spaces then, puts a
 * blank line between fields and a line break into empty bodies.
 */
final class PoetLayout {

    private static final String FIELD = "    private ";
    private static final String INDENT = " ".repeat(4 * 16);

    private PoetLayout() {}

    /** Appends the source, indented by four spaces, without those gaps. */
    static void append(String source, StringBuilder to) {
        int line = 0;
        for (int feed = source.indexOf('\n'); feed >= 0; feed = source.indexOf('\n', line)) {
            int start = afterSpaces(source, line);
            int spaces = start - line;
            // An odd one stands before the star of a comment's line.
            for (int left = 2 * spaces - spaces % 2; left > 0; left -= INDENT.length()) {
                to.append(left < INDENT.length() ? INDENT.substring(0, left) : INDENT);
            }
            boolean field = source.startsWith(FIELD, line) && source.charAt(feed - 1) == ';';
            line = feed + 1;
            int close = source.startsWith("{", feed - 1) ? afterSpaces(source, line) : line;
            if (close > line && source.startsWith("}\n", close)) {
                to.append(source.substring(start, feed)).append("}\n");
                line = close + 2;
            } else {
                to.append(source.substring(start, line));
                line += field && source.startsWith("\n" + FIELD, line) && isField(source, line + 1) ? 1 : 0;
            }
        }
        to.append(source.substring(line));
    }

    private static int afterSpaces(String source, int from) {
        int end = from;
        while (end < source.length() && source.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    /** Whether the line that starts here is a builder's field, initialised or not. */
    private static boolean isField(String source, int start) {
        return source.startsWith(FIELD, start) && source.startsWith(";", source.indexOf('\n', start) - 1);
    }
}
