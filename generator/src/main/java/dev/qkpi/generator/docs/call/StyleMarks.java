package dev.qkpi.generator.docs.call;

import dev.qkpi.generator.model.Parameter.Style;

/**
 * What a style puts around and between values.
 *
 * @param named whether a piece has a name
 * @param exploded whether each element is a piece of its own
 */
record StyleMarks(Style style, String prefix, String delimiter, boolean named, boolean exploded) {

    static StyleMarks of(Style style) {
        return switch (style) {
            case SIMPLE -> new StyleMarks(style, "", ",", false, false);
            case SIMPLE_EXPLODED -> new StyleMarks(style, "", ",", false, true);
            case LABEL -> new StyleMarks(style, ".", ",", false, false);
            case LABEL_EXPLODED -> new StyleMarks(style, ".", ".", false, true);
            case MATRIX -> new StyleMarks(style, ";", ",", true, false);
            case MATRIX_EXPLODED -> new StyleMarks(style, ";", ";", true, true);
            case FORM -> new StyleMarks(style, "", ",", true, false);
            case SPACE -> new StyleMarks(style, "", "%20", true, false);
            case PIPE -> new StyleMarks(style, "", "%7C", true, false);
            case FORM_EXPLODED, DEEP, JSON -> new StyleMarks(style, "", "&", true, true);
        };
    }

    boolean deep() {
        return style == Style.DEEP;
    }

    boolean form() {
        return style == Style.FORM_EXPLODED;
    }

    /** Whether a text holds what separates elements, encoded or not. */
    boolean splits(String text) {
        return style == Style.SPACE && text.indexOf(' ') >= 0 || style == Style.PIPE && text.indexOf('|') >= 0;
    }
}
