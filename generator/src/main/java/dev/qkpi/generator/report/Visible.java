package dev.qkpi.generator.report;

/** Makes characters seen that a reader would not see, and that could deceive one: controls, marks of direction, halves. */
final class Visible {

    private Visible() {}

    /** The text in one line. */
    static String line(String text) {
        return clean(text, false);
    }

    /** The text with its line feeds and tabs. */
    static String block(String text) {
        return clean(text.replace("\r\n", "\n"), true);
    }

    private static String clean(String text, boolean lines) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                clean.append(lines ? (char) c : ' ');
            } else if (isHidden(c)) {
                clean.append(String.format("\\u%04X", c));
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
