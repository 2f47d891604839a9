package dev.qkpi.generator.poet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Layout that JavaPoet has no words for: builders with a line per setter, so that a record stays a page long. */
final class PoetLayout {

    private static final int WIDTH = 120;
    private static final Pattern SETTER = Pattern.compile(
            "( +)(public (?:[\\w.]+\\.)?Builder \\w+\\([^{}\\n]*\\)) \\{\\n +(this\\.\\w+ = [^\\n]+;)\\n +return this;\\n +\\}\\n");
    private static final Pattern BETWEEN_SETTERS =
            Pattern.compile("(return this; \\}\\n)\\n(?= +public (?:[\\w.]+\\.)?Builder \\w+\\([^\\n]*return this; \\}\\n)");
    private static final Pattern BETWEEN_FIELDS = Pattern.compile("( {8}private [^\\n(]+(?:\\([^\\n]*\\))?;\\n)\\n(?= {8}private [^\\n{]+;\\n)");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *\\}\\n");

    private PoetLayout() {}

    static String tidy(String source) {
        String folded = SETTER.matcher(source).replaceAll(PoetLayout::fold);
        String setters = BETWEEN_SETTERS.matcher(folded).replaceAll("$1");
        String fields = BETWEEN_FIELDS.matcher(setters).replaceAll("$1");
        return EMPTY_BODY.matcher(fields).replaceAll("{}\n");
    }

    private static String fold(java.util.regex.MatchResult match) {
        String line = match.group(1) + match.group(2) + " { " + match.group(3) + " return this; }\n";
        return Matcher.quoteReplacement(line.length() > WIDTH ? match.group() : line);
    }
}
