package dev.qkpi.generator.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one layout of all generated sources, whoever wrote them: it moves white space and drops needless imports.
 *
 * <p>Goes through the lines once; of the patterns, each is only tried on lines that look like it.
 */
final class SourceLayout {

    private static final int WIDTH = 120;
    private static final Pattern SETTER = Pattern.compile(" +public (?:[\\w.]+\\.)?Builder \\w+\\([^{}]*\\) \\{");
    private static final Pattern SHORT_SETTER =
            Pattern.compile(" +public (?:[\\w.]+\\.)?Builder \\w+\\(.*return this; \\}");
    private static final String FACTORY = "public static Builder builder() {";

    private final List<String> in;
    private final List<String> out = new ArrayList<>();
    private String ownImports = "import ;";
    private int at;

    private SourceLayout(List<String> in) {
        this.in = in;
    }

    /** The same source, laid out. */
    static String of(String source) {
        String[] lines = source.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        List<String> trimmed = new ArrayList<>(lines.length);
        for (String line : lines) {
            trimmed.add(withoutTrailingSpace(line));
        }
        return new SourceLayout(trimmed).laidOut();
    }

    private String laidOut() {
        while (at < in.size()) {
            String line = in.get(at);
            if (line.startsWith("package ") && line.endsWith(";")) {
                ownImports = "import " + line.substring("package ".length(), line.length() - 1) + ".";
            }
            if (line.startsWith(ownImports) && line.indexOf('.', ownImports.length()) < 0) {
                at++;
            } else if (!shortComment(line) && !setter(line) && !factory(line)) {
                add(line);
                at++;
            }
        }
        while (!out.isEmpty() && out.get(out.size() - 1).isBlank()) {
            out.remove(out.size() - 1);
        }
        return String.join("\n", out) + "\n";
    }

    /** Adds a line, without a blank one before it where none belongs. */
    private void add(String line) {
        boolean afterBlank = !out.isEmpty() && out.get(out.size() - 1).isEmpty();
        if (line.isEmpty() && afterBlank) {
            return;
        }
        if (afterBlank && (line.stripLeading().startsWith("}") || isBetweenSetters(line))) {
            out.remove(out.size() - 1);
        }
        out.add(line);
    }

    private boolean isBetweenSetters(String line) {
        return out.size() > 1 && isShortSetter(line) && out.get(out.size() - 2).endsWith("return this; }");
    }

    private static boolean isShortSetter(String line) {
        return line.endsWith("return this; }") && SHORT_SETTER.matcher(line).matches();
    }

    /** A comment of one line of text, which says more on one line than on three. */
    private boolean shortComment(String line) {
        if (!line.endsWith("/**") || !ahead(2).strip().equals("*/")) {
            return false;
        }
        String indent = line.substring(0, line.length() - "/**".length());
        String text = ahead(1).stripLeading();
        boolean plain = indent.isBlank() && text.startsWith("* ") && !text.startsWith("* @");
        return plain && replace(indent + "/** " + text.substring("* ".length()) + " */", 3);
    }

    /** A builder's setter on one line, so that a record stays a page long. */
    private boolean setter(String line) {
        String assignment = ahead(1).strip();
        return line.endsWith(") {")
                && assignment.startsWith("this.")
                && assignment.endsWith(";")
                && ahead(2).strip().equals("return this;")
                && ahead(3).strip().equals("}")
                && SETTER.matcher(line).matches()
                && replace(line + " " + assignment + " return this; }", 4);
    }

    private boolean factory(String line) {
        return line.endsWith(FACTORY)
                && ahead(1).strip().equals("return new Builder();")
                && ahead(2).strip().equals("}")
                && replace(line + " return new Builder(); }", 3);
    }

    /** Puts one line in place of several if it is not too long. */
    private boolean replace(String line, int lines) {
        if (line.length() > WIDTH) {
            return false;
        }
        add(line);
        at += lines;
        return true;
    }

    private String ahead(int lines) {
        return at + lines < in.size() ? in.get(at + lines) : "";
    }

    private static String withoutTrailingSpace(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        return line.substring(0, end);
    }
}
