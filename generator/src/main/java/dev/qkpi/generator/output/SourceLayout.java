package dev.qkpi.generator.output;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one layout of all generated sources, whoever wrote them: it moves white space and drops needless imports. */
final class SourceLayout {

    private static final int WIDTH = 120;
    private static final Pattern TRAILING_SPACE = Pattern.compile("(?dm)[ \\t]+$");
    private static final Pattern BLANK_RUN = Pattern.compile("\\n{3,}");
    private static final Pattern BLANK_BEFORE_END = Pattern.compile("\\n\\n( *\\})");
    private static final Pattern SHORT_COMMENT = Pattern.compile("( *)/\\*\\*\\n *\\* ([^@\\n][^\\n]*)\\n *\\*/\\n");
    private static final Pattern SETTER = Pattern.compile(
            "( +)(public (?:[\\w.]+\\.)?Builder \\w+\\([^{}\\n]*\\)) \\{\\n +(this\\.\\w+ = [^\\n]+;)\\n +return this;\\n +\\}\\n");
    private static final Pattern BETWEEN_SETTERS = Pattern.compile(
            "(return this; \\}\\n)\\n(?= +public (?:[\\w.]+\\.)?Builder \\w+\\([^\\n]*return this; \\}\\n)");
    private static final Pattern FACTORY =
            Pattern.compile("( +public static Builder builder\\(\\) \\{)\\n +(return new Builder\\(\\);)\\n +\\}\\n");
    private static final Pattern PACKAGE = Pattern.compile("(?dm)^package ([\\w.]+);");

    private SourceLayout() {}

    /** The same source, laid out. */
    static String of(String source) {
        String text = source.replace("\r\n", "\n").replace('\r', '\n');
        text = TRAILING_SPACE.matcher(text).replaceAll("");
        text = withoutNeedlessImports(text);
        text = SHORT_COMMENT.matcher(text).replaceAll(SourceLayout::shortComment);
        text = SETTER.matcher(text).replaceAll(SourceLayout::setter);
        text = FACTORY.matcher(text).replaceAll("$1 $2 }\n");
        text = BETWEEN_SETTERS.matcher(text).replaceAll("$1");
        text = BLANK_RUN.matcher(text).replaceAll("\n\n");
        return BLANK_BEFORE_END.matcher(text).replaceAll("\n$1").stripTrailing() + "\n";
    }

    private static String withoutNeedlessImports(String text) {
        Matcher packageLine = PACKAGE.matcher(text);
        if (!packageLine.find()) {
            return text;
        }
        String same = "(?dm)^import " + Pattern.quote(packageLine.group(1)) + "\\.\\w+;\\n";
        return text.replaceAll(same, "");
    }

    private static String shortComment(MatchResult match) {
        return fitting(match.group(1) + "/** " + match.group(2) + " */\n", match);
    }

    /** A builder's setter on one line, so that a record stays a page long. */
    private static String setter(MatchResult match) {
        return fitting(
                String.join("", List.of(match.group(1), match.group(2), " { ", match.group(3), " return this; }\n")),
                match);
    }

    private static String fitting(String line, MatchResult match) {
        return Matcher.quoteReplacement(line.length() > WIDTH + 1 ? match.group() : line);
    }
}
