package dev.qkpi.generator.report;

import java.util.function.UnaryOperator;

/** Takes a message apart at its backticks. */
final class Spans {

    private Spans() {}

    /** A text with what stands between backticks written in one way, and all else in another. */
    static String write(String text, UnaryOperator<String> plain, UnaryOperator<String> code) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('`', at);
            int close = open < 0 ? -1 : text.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            boolean empty = close == open + 1;
            out.append(plain.apply(text.substring(at, empty ? close + 1 : open)));
            out.append(empty ? "" : code.apply(text.substring(open + 1, close)));
            at = close + 1;
        }
        return out.append(plain.apply(text.substring(at))).toString();
    }
}
