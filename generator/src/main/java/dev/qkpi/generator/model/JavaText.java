package dev.qkpi.generator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text of a document on its way into Java: one function per place it may go to.
 *
 * <p>Whatever the text holds, it stays text: it can end neither a comment nor a literal, and starts no tag.
 */
public final class JavaText {

    private static final int WIDTH = 100;

    /** The most characters of a constant: a class file has 65,535 bytes for it, and a character takes up to three. */
    private static final int MAX_CONSTANT = 21_000;

    private static final Pattern CODE_SPAN = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s+\\p{Lu})");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    private JavaText() {}

    /** The text as the content of a Javadoc comment: paragraphs, wrapped lines, code spans, all else neutral. */
    public static String javadoc(String text) {
        return BLANK_LINES
                .splitAsStream(printable(text).strip())
                .map(paragraph -> CODE_SPAN.matcher(neutral(paragraph)).replaceAll("<code>$1</code>"))
                .map(JavaText::wrap)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n<p>"));
    }

    /** The text as one line of a Javadoc comment. */
    public static String javadocLine(String text) {
        String line = printable(text).replaceAll("\\s+", " ").strip();
        return CODE_SPAN.matcher(neutral(line)).replaceAll("<code>$1</code>");
    }

    /** A block tag of a Javadoc comment with its words; further lines are indented. */
    public static String javadocTag(String tag, String words) {
        return wrap(tag + " " + words).replace("\n", "\n    ");
    }

    /** The first sentence of a text. */
    public static String firstSentence(String text) {
        String paragraph = BLANK_LINES.split(text.strip(), 2)[0];
        Matcher end = SENTENCE_END.matcher(paragraph);
        return end.find() ? paragraph.substring(0, end.start() + 1) : paragraph;
    }

    private static String neutral(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '@' -> out.append("&#64;");
                case '\\' -> out.append("&#92;");
                case '{' -> out.append("&#123;");
                case '}' -> out.append("&#125;");
                case '/' -> out.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separator = c == '\u2028' || c == '\u2029';
            out.append(Character.isISOControl(c) && c != '\n' || separator ? ' ' : c);
        }
        return out.toString();
    }

    private static String wrap(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }

    /** The text as a Java expression of a string in pure ASCII: a literal, or several where a class file takes no more. */
    public static String literal(String text) {
        if (text.length() <= MAX_CONSTANT) {
            return quoted(text);
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); from += MAX_CONSTANT) {
            parts.add(quoted(text.substring(from, Math.min(from + MAX_CONSTANT, text.length()))));
        }
        // Not by +: the compiler would put them together again.
        return "String.join(\"\", " + String.join(", ", parts) + ")";
    }

    /** Whether a text is too long for a place that takes one literal and no other expression. */
    public static boolean isTooLongForConstant(String text) {
        return text.length() > MAX_CONSTANT;
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f) {
                        out.append('\\')
                                .append(octal(c >> 6))
                                .append(octal(c >> 3))
                                .append(octal(c));
                    } else if (c < 0x7f) {
                        out.append(c);
                    } else {
                        escape(out, c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static char octal(int bits) {
        return Character.forDigit(bits & 7, 8);
    }

    private static void escape(StringBuilder out, char c) {
        out.append("\\u").append(Character.forDigit(c >> 12, 16)).append(Character.forDigit(c >> 8 & 15, 16));
        out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
    }
}
