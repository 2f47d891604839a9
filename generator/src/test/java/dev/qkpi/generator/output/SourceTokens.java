package dev.qkpi.generator.output;

import java.util.List;

/** The code of a source, for comparison. */
public final class SourceTokens {

    private SourceTokens() {}

    /** The tokens without comments and without what literals hold. */
    public static List<String> withoutTexts(String source) {
        return JavaLexer.tokens(source).stream()
                .filter(token -> token.kind() != JavaLexer.Kind.COMMENT)
                .map(token -> token.kind() == JavaLexer.Kind.TEXT ? "TEXT" : token.text())
                .toList();
    }
}
