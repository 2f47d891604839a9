package dev.qkpi.generator.output;

/**
 * The one layout of all generated sources, whoever wrote them: it moves white space and drops needless imports.
 *
 * <p>Goes through the lines once, and copies what is in shape already in long runs.
 */
final class SourceLayout {

    private static final int WIDTH = 120;
    private static final String COMMENT = "/**";
    private static final String SETTER_END = "return this; }";
    private static final String FACTORY = "public static Builder builder() {";

    private final String in;

    /** What is copied; made where the first change is. */
    private StringBuilder out;

    /** Where the line at hand starts; its text ends before trailing white space, the line before its line feed. */
    private int at;

    private int textEnd;
    private int lineEnd;

    /** Up to where the text is copied or left out. */
    private int done;

    /** The blank line that comes just before, if one does. */
    private int blank = -1;

    private boolean afterSetter;
    private String ownImports = "import ;";

    private SourceLayout(String in) {
        this.in = in;
    }

    /** The same source, laid out. */
    static String of(String source) {
        boolean foreign = source.indexOf('\r') >= 0;
        return new SourceLayout(foreign ? source.replace("\r\n", "\n").replace('\r', '\n') : source).laidOut();
    }

    private String laidOut() {
        while (at < in.length()) {
            lineEnd = end(at);
            textEnd = textEnd(at, lineEnd);
            if (textEnd == at) {
                blank();
            } else if (isOwnImport()) {
                leaveOut(at, lineEnd + 1);
            } else if (!isJoined()) {
                keep();
            }
            at = lineEnd + 1;
        }
        if (out == null && in.endsWith("\n") && blank < 0) {
            return in;
        }
        copy(in.length());
        int end = out.length();
        while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
        return out.append('\n').toString();
    }

    private void blank() {
        if (blank >= 0) {
            leaveOut(at, lineEnd + 1);
        } else {
            leaveOut(at, lineEnd);
            blank = lineEnd;
        }
    }

    private boolean isOwnImport() {
        if (in.startsWith("package ", at) && in.charAt(textEnd - 1) == ';') {
            ownImports = "import " + in.substring(at + "package ".length(), textEnd - 1) + ".";
        }
        int dot = in.startsWith(ownImports, at) ? in.indexOf('.', at + ownImports.length()) : 0;
        return dot < 0 || dot >= textEnd;
    }

    private void keep() {
        int first = at;
        while (first < textEnd && Character.isWhitespace(in.charAt(first))) {
            first++;
        }
        boolean setter = in.startsWith(SETTER_END, textEnd - SETTER_END.length());
        follow(in.startsWith("}", first) || setter && afterSetter && isSetter(in.substring(at, textEnd)), setter);
        leaveOut(textEnd, lineEnd);
    }

    /** Notes that a line comes here; {@code close} if no blank line may come before it. */
    private void follow(boolean close, boolean setter) {
        if (close && blank >= done) {
            leaveOut(blank, at);
        } else if (close && blank >= 0) {
            out.setLength(out.length() - 1);
        }
        blank = -1;
        afterSetter = setter;
    }

    private boolean isJoined() {
        char last = in.charAt(textEnd - 1);
        if (last == '*') {
            return in.startsWith(COMMENT, textEnd - COMMENT.length()) && isJoinedComment();
        }
        if (last != '{') {
            return false;
        }
        if (in.startsWith(FACTORY, textEnd - FACTORY.length())) {
            return isAhead(1, "return new Builder();")
                    && isAhead(2, "}")
                    && join(in.substring(at, textEnd) + " return new Builder(); }", 2);
        }
        return in.startsWith(") {", textEnd - 3) && isJoinedSetter();
    }

    /** A comment of one line of text, which says more on one line than on three. */
    private boolean isJoinedComment() {
        if (!isAhead(2, "*/")) {
            return false;
        }
        String indent = in.substring(at, textEnd - COMMENT.length());
        String text = ahead(1);
        return text.startsWith("* ")
                && !text.startsWith("* @")
                && indent.isBlank()
                && join(indent + "/** " + text.substring(2) + " */", 2);
    }

    /** A builder's setter on one line, so that a record stays a page long. */
    private boolean isJoinedSetter() {
        if (!isAhead(2, "return this;") || !isAhead(3, "}")) {
            return false;
        }
        String assignment = ahead(1);
        if (!assignment.startsWith("this.") || !assignment.endsWith(";")) {
            return false;
        }
        String line = in.substring(at, textEnd);
        boolean plain = line.indexOf('{') == line.length() - 1 && line.indexOf('}') < 0;
        return plain && isSetter(line) && join(line + " " + assignment + " " + SETTER_END, 3);
    }

    /** Whether a line starts as a method that returns a builder. */
    private static boolean isSetter(String line) {
        String head = line.stripLeading();
        int name = head.indexOf(' ', "public ".length()) + 1;
        int open = head.indexOf('(');
        if (!line.startsWith(" ") || !head.startsWith("public ") || name == 0 || open <= name) {
            return false;
        }
        String type = head.substring("public ".length(), name - 1);
        return (type.equals("Builder") || type.endsWith(".Builder"))
                && isWord(type.replace('.', '_'))
                && isWord(head.substring(name, open));
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && c != '_' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Puts one line in place of this one and those that follow, unless it is too long. */
    private boolean join(String line, int following) {
        if (line.length() > WIDTH) {
            return false;
        }
        boolean setter = line.endsWith(SETTER_END);
        follow(setter && afterSetter, setter);
        for (int i = 0; i < following; i++) {
            lineEnd = end(lineEnd + 1);
        }
        leaveOut(at, lineEnd + 1);
        out.append(line).append('\n');
        return true;
    }

    private void copy(int to) {
        if (out == null) {
            out = new StringBuilder(in.length());
        }
        if (done < to) {
            out.append(in.substring(done, to));
            done = to;
        }
    }

    private void leaveOut(int from, int to) {
        if (from < to) {
            copy(from);
            done = to;
        }
    }

    /** A line that follows, without the white space around it. */
    private String ahead(int lines) {
        int start = startAhead(lines);
        return start < in.length() ? in.substring(start, end(start)).strip() : "";
    }

    /** Whether a line that follows is this text, but for the white space around it. */
    private boolean isAhead(int lines, String text) {
        int start = startAhead(lines);
        while (start < in.length() && Character.isWhitespace(in.charAt(start)) && in.charAt(start) != '\n') {
            start++;
        }
        return in.startsWith(text, start) && ahead(lines).equals(text);
    }

    private int startAhead(int lines) {
        int start = lineEnd + 1;
        for (int i = 1; i < lines; i++) {
            start = end(start) + 1;
        }
        return start;
    }

    private int end(int start) {
        int end = in.indexOf('\n', start);
        return end < 0 ? in.length() : end;
    }

    private int textEnd(int start, int end) {
        int last = end;
        while (last > start && (in.charAt(last - 1) == ' ' || in.charAt(last - 1) == '\t')) {
            last--;
        }
        return last;
    }
}
