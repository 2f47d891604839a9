package dev.qkpi.maven.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Tells the root of a document from its parts: by the field {@code openapi} at its top.
 *
 * <p>A look at the text, since parsing would load what a run that has nothing to do need not load.
 */
final class OpenApiField {

    private static final String NAME = "openapi";
    private static final Pattern BLOCK = Pattern.compile("(?m)^([\"']?)" + NAME + "\\1[ \\t]*:");

    private OpenApiField() {}

    /** Whether a file has it. */
    static boolean isIn(Path file) throws IOException {
        return isIn(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }

    /** Whether a text has it, in YAML's block style or between braces. */
    static boolean isIn(String text) {
        // What remains of UTF-16 and of a byte order mark.
        String plain = text.replaceAll("[\\x00\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff]", "");
        return plain.stripLeading().startsWith("{")
                ? isInBraces(plain)
                : BLOCK.matcher(plain).find();
    }

    private static boolean isInBraces(String text) {
        int depth = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = c == '"' ? endOfString(text, i) : i;
            boolean key = depth == 1 && (before == '{' || before == ',');
            if (key && isName(text, i, end)) {
                return true;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            before = Character.isWhitespace(c) ? before : c;
            i = end;
        }
        return false;
    }

    /** Whether the name stands at a place, with or without quotes, and a colon behind it. */
    private static boolean isName(String text, int start, int end) {
        boolean quoted = end > start;
        int from = quoted ? start + 1 : start;
        int after = from + NAME.length() + (quoted ? 1 : 0);
        return text.startsWith(NAME, from)
                && (!quoted || end == after - 1)
                && after < text.length()
                && text.substring(after).stripLeading().startsWith(":");
    }

    private static int endOfString(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i;
            }
        }
        return text.length();
    }
}
