package dev.qkpi.generator.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Java source as tokens: enough of the language to tell code from comments and literals, and no more.
 *
 * <p>Unicode escapes count as the characters they stand for, as they do for a compiler. One pass, linear in the text.
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

    /**
     * A token.
     *
     * @param text its characters, escapes of Unicode replaced; of a comment or literal with its marks
     * @param line where it starts, counted from 1
     * @param opensLine whether nothing but white space stands before it on its line
     * @param closesLine whether nothing but white space stands after it on its last line
     */
    record Token(Kind kind, String text, int line, boolean opensLine, boolean closesLine) {

        boolean is(String sign) {
            return kind != Kind.TEXT && kind != Kind.COMMENT && text.equals(sign);
        }
    }

    private static final int END = -1;

    private final JavaChars chars;
    private final List<Token> tokens = new ArrayList<>();

    private JavaLexer(String source) {
        this.chars = new JavaChars(source);
    }

    /** The tokens of a source; fails where a comment or literal does not end. */
    static List<Token> tokens(String source) {
        JavaLexer lexer = new JavaLexer(source);
        while (lexer.chars.peek() != END) {
            if (Character.isWhitespace(lexer.chars.peek())) {
                lexer.chars.next();
            } else {
                lexer.token();
            }
        }
        return lexer.tokens;
    }

    private void token() {
        int line = chars.line();
        boolean opens = chars.atLineStart();
        chars.mark();
        Kind kind = read(line);
        tokens.add(new Token(kind, chars.marked(), line, opens, chars.atLineEnd()));
    }

    private Kind read(int line) {
        int first = chars.next();
        if (first == '/' && chars.peek() == '/') {
            while (chars.peek() != END && chars.peek() != '\n' && chars.peek() != '\r') {
                chars.next();
            }
            return Kind.COMMENT;
        }
        if (first == '/' && chars.peek() == '*') {
            comment(line);
            return Kind.COMMENT;
        }
        if (first == '"' || first == '\'') {
            literal((char) first, line);
            return Kind.TEXT;
        }
        if (!Character.isJavaIdentifierPart(first)) {
            return Kind.SIGN;
        }
        while (Character.isJavaIdentifierPart(chars.peek())) {
            chars.next();
        }
        return Character.isDigit(first) ? Kind.NUMBER : Kind.WORD;
    }

    private void comment(int line) {
        chars.next();
        int previous = 0;
        while (!(previous == '*' && chars.peek() == '/')) {
            previous = chars.next();
            if (previous == END) {
                throw new SourceSurprise(line, "the comment that starts here does not end");
            }
        }
        chars.next();
    }

    private void literal(char quote, int line) {
        if (quote == '"' && chars.peek() == '"') {
            chars.next();
            if (chars.peek() == '"') {
                chars.next();
                block(line);
            }
            return;
        }
        int c = chars.next();
        while (c != quote) {
            if (c == '\\') {
                c = chars.next();
            }
            if (c == END || c == '\n' || c == '\r') {
                throw new SourceSurprise(line, "the literal that starts here does not end on its line");
            }
            c = chars.next();
        }
    }

    private void block(int line) {
        int quotes = 0;
        while (quotes < 3) {
            int c = chars.next();
            if (c == '\\') {
                c = chars.next();
                quotes = 0;
            } else {
                quotes = c == '"' ? quotes + 1 : 0;
            }
            if (c == END) {
                throw new SourceSurprise(line, "the text block that starts here does not end");
            }
        }
    }
}
