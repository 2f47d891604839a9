package dev.qkpi.generator.output;

/**
 * Reads a generated source once more before it is written: it is the one type that its path promises, and its comments
 * and literals end where they should.
 *
 * <p>Sources that we write alone are held to more: a comment has its lines for itself, and no code runs when a class is
 * loaded but what gives fields their values. Text of a document that got out of its place would show there.
 */
final class SourceCheck {

    private static final char NONE = ' ';
    private static final char BODY = 'B';

    private final boolean ours;
    private final JavaLexer token;
    private final StringBuilder open = new StringBuilder();
    private final StringBuilder packageName = new StringBuilder();
    private String declared = "";
    private boolean heading;
    private boolean inPackage;
    private char signBefore = NONE;
    private boolean staticBefore;
    private int typeBefore = -1;
    private int placeBefore;

    private SourceCheck(GeneratedFile file) {
        this.ours = file.template().isEmpty();
        this.token = new JavaLexer(file);
    }

    /** Fails with the place if a file is not what it should be. */
    static void check(GeneratedFile file) {
        try {
            String path = file.path();
            int slash = path.lastIndexOf('/');
            SourceCheck check = new SourceCheck(file);
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
        while (token.next()) {
            switch (token.kind()) {
                case COMMENT -> comment();
                case WORD -> word();
                case SIGN -> sign(token.first());
                default -> behind(NONE, false, -1);
            }
        }
        if (!open.isEmpty()) {
            throw new SourceSurprise(token.line(placeBefore), "a bracket is not closed");
        }
    }

    /** Remembers what the token is that the next one comes behind; comments do not count. */
    private void behind(char sign, boolean isStatic, int type) {
        if (inPackage) {
            inPackage = sign != ';';
            packageName.append(inPackage ? token.text() : "");
        }
        signBefore = sign;
        staticBefore = isStatic;
        typeBefore = type;
        placeBefore = token.place();
    }

    private void comment() {
        if (ours && !token.isLineComment() && !token.hasLinesForItself()) {
            throw new SourceSurprise(token.line(token.place()), "a comment does not have its lines for itself");
        }
    }

    private void word() {
        if (typeBefore >= 0) {
            heading = true;
            if (open.isEmpty()) {
                if (!declared.isEmpty()) {
                    throw new SourceSurprise(token.line(typeBefore), "a second type is declared");
                }
                declared = token.text();
            }
        }
        behind(NONE, token.is("static"), isType() && signBefore != '.' ? token.place() : -1);
        inPackage |= open.isEmpty() && token.is("package");
    }

    /** Whether the word is one that declares a type; asked of each word there is. */
    private boolean isType() {
        return switch (token.first()) {
            case 'c' -> token.is("class");
            case 'e' -> token.is("enum");
            case 'i' -> token.is("interface");
            case 'r' -> token.is("record");
            default -> false;
        };
    }

    private void sign(char sign) {
        if (sign == '{') {
            boolean stray = staticBefore || signBefore == ';' || signBefore == '{' || signBefore == '}';
            if (ours && stray && !heading && !open.isEmpty() && innermost() == BODY) {
                throw new SourceSurprise(token.line(token.place()), "code stands outside of methods and fields");
            }
            open.append(heading ? BODY : sign);
            heading = false;
        } else if (sign == '(' || sign == '[') {
            open.append(sign);
        } else if (sign == ')' || sign == ']' || sign == '}') {
            close(sign);
        }
        behind(sign, false, -1);
    }

    private void close(char sign) {
        char wanted = sign == ')' ? '(' : sign == ']' ? '[' : '{';
        if (open.isEmpty() || innermost() != wanted && !(wanted == '{' && innermost() == BODY)) {
            throw new SourceSurprise(token.line(token.place()), "`" + sign + "` closes nothing");
        }
        open.setLength(open.length() - 1);
    }

    private char innermost() {
        return open.charAt(open.length() - 1);
    }
}
