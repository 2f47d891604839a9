package dev.qkpi.generator.compare.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words and signs of a sound Java source, without comments; literals are one token each. */
final class Tokens {

    /** Generated sources have escapes for what is not ASCII, in names too. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    private final String source;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private Tokens(String source) {
        this.source = source;
    }

    static List<String> of(String source) {
        String text = ESCAPE.matcher(source).replaceAll(escape -> {
            char c = (char) Integer.parseInt(escape.group(1), 16);
            return c < 0x80 ? "?" : java.util.regex.Matcher.quoteReplacement(Character.toString(c));
        });
        Tokens tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        char c = source.charAt(at);
        int start = at;
        if (Character.isWhitespace(c)) {
            at++;
        } else if (source.startsWith("//", at)) {
            at = until("\n", at);
        } else if (source.startsWith("/*", at)) {
            at = until("*/", at + 2);
        } else if (c == '"' || c == '\'') {
            literal(c);
            tokens.add(source.substring(start, at));
        } else if (Character.isJavaIdentifierPart(c)) {
            while (at < source.length() && Character.isJavaIdentifierPart(source.charAt(at))) {
                at++;
            }
            tokens.add(source.substring(start, at));
        } else {
            at++;
            tokens.add(String.valueOf(c));
        }
    }

    private int until(String end, int from) {
        int found = source.indexOf(end, from);
        return found < 0 ? source.length() : found + end.length();
    }

    private void literal(char quote) {
        if (source.startsWith("\"\"\"", at)) {
            at = until("\"\"\"", at + 3);
            return;
        }
        for (at++; at < source.length() && source.charAt(at) != quote; at++) {
            at += source.charAt(at) == '\\' ? 1 : 0;
        }
        at++;
    }
}
