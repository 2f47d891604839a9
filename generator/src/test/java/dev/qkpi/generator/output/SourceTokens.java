package dev.qkpi.generator.output;

import java.util.ArrayList;
import java.util.List;

/** The code of a source, for comparison. */
public final class SourceTokens {

    private SourceTokens() {}

    /** The tokens without comments and without what literals hold. */
    public static List<String> withoutTexts(String source) {
        List<String> tokens = new ArrayList<>();
        JavaLexer token = new JavaLexer(new GeneratedFile("Source.java", source));
        while (token.next()) {
            if (token.kind() != JavaLexer.Kind.COMMENT) {
                tokens.add(token.kind() == JavaLexer.Kind.TEXT ? "TEXT" : token.text());
            }
        }
        return tokens;
    }
}
