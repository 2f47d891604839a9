package dev.qkpi.generator.output;

import dev.qkpi.generator.output.JavaLexer.Kind;
import dev.qkpi.generator.output.JavaLexer.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a generated source once more before it is written: it is the one type that its path promises, and its comments
 * and literals end where they should.
 *
 * <p>Sources that we write alone are held to more: a comment has its lines for itself, and no code runs when a class is
 * loaded but what gives fields their values. Text of a document that got out of its place would show there.
 */
final class SourceCheck {

    private static final Map<String, String> PAIRS = Map.of(")", "(", "]", "[", "}", "{");
    private static final Set<String> TYPES = Set.of("class", "interface", "record", "enum");
    private static final String BODY = "body";

    private final boolean ours;
    private final List<Token> tokens;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder packageName = new StringBuilder();
    private String declared = "";
    private boolean heading;

    private SourceCheck(boolean ours, List<Token> tokens) {
        this.ours = ours;
        this.tokens = tokens;
    }

    /** Fails with the place if a file is not what it should be. */
    static void check(GeneratedFile file) {
        try {
            String path = file.path();
            int slash = path.lastIndexOf('/');
            SourceCheck check = new SourceCheck(
                    file.template().isEmpty(),
                    JavaLexer.tokens(file.text()).stream()
                            .filter(token -> isCode(token, file.template().isEmpty()))
                            .toList());
            check.walk();
            String type = path.substring(slash + 1).replace(".java", "");
            String wanted = type.equals("package-info") ? "" : type;
            check.expect("package", path.substring(0, Math.max(slash, 0)).replace('/', '.'), check.packageName + "");
            check.expect("type", wanted, check.declared);
        } catch (SourceSurprise surprise) {
            throw new SourceException(message(file, surprise));
        }
    }

    private static String message(GeneratedFile file, SourceSurprise surprise) {
        String place = file.path() + ":" + surprise.line() + ": " + surprise.getMessage();
        return file.template()
                .map(template -> "template " + template + ": what it generates is not sound. " + place
                        + ". Nothing was written; correct the template.")
                .orElse("What qkpi generated is not sound. " + place
                        + ". Nothing was written; this is an error in qkpi, please report it with your document.");
    }

    private static boolean isCode(Token token, boolean ours) {
        if (token.kind() != Kind.COMMENT) {
            return true;
        }
        if (ours && token.text().startsWith("/*")) {
            boolean starred = token.text()
                    .lines()
                    .skip(1)
                    .allMatch(line -> line.stripLeading().startsWith("*"));
            if (!starred || !token.opensLine() || !token.closesLine()) {
                throw new SourceSurprise(token.line(), "a comment does not have its lines for itself");
            }
        }
        return false;
    }

    private void expect(String what, String wanted, String found) {
        if (!found.equals(wanted)) {
            String problem = "the path promises the " + what + " `" + wanted + "`, and the source declares `";
            throw new SourceSurprise(
                    1,
                    (wanted.isEmpty() ? "the path promises no " + what + ", and the source declares `" : problem)
                            + found + "`");
        }
    }

    private void walk() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.WORD) {
                word(i);
            } else if (token.kind() == Kind.SIGN) {
                sign(token, i == 0 ? token : tokens.get(i - 1));
            }
        }
        if (!open.isEmpty()) {
            throw new SourceSurprise(tokens.get(tokens.size() - 1).line(), "a bracket is not closed");
        }
    }

    private void word(int i) {
        Token token = tokens.get(i);
        boolean named = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.WORD;
        boolean free = i == 0 || !tokens.get(i - 1).is(".");
        if (open.isEmpty() && token.is("package")) {
            for (int j = i + 1; j < tokens.size() && !tokens.get(j).is(";"); j++) {
                packageName.append(tokens.get(j).text());
            }
        } else if (TYPES.contains(token.text()) && named && free) {
            heading = true;
            if (open.isEmpty()) {
                if (!declared.isEmpty()) {
                    throw new SourceSurprise(token.line(), "a second type is declared");
                }
                declared = tokens.get(i + 1).text();
            }
        }
    }

    private void sign(Token token, Token before) {
        String sign = token.text();
        if (sign.equals("{")) {
            boolean member = BODY.equals(open.peek());
            boolean stray = before.is(";") || before.is("{") || before.is("}") || before.is("static");
            if (ours && member && stray && !heading) {
                throw new SourceSurprise(token.line(), "code stands outside of methods and fields");
            }
            open.push(heading ? BODY : sign);
            heading = false;
        } else if (sign.equals("(") || sign.equals("[")) {
            open.push(sign);
        } else if (PAIRS.containsKey(sign)) {
            String opened = open.isEmpty() ? "" : open.pop();
            if (!PAIRS.get(sign).equals(opened.equals(BODY) ? "{" : opened)) {
                throw new SourceSurprise(token.line(), "`" + sign + "` closes nothing");
            }
        }
    }
}
