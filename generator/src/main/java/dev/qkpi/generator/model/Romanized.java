package dev.qkpi.generator.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words in ASCII, for names that become names of files: a build may run where file names have no other letters.
 *
 * <p>Cyrillic and Greek as usual, other alphabets by the names that Unicode has for their letters, all else by number.
 */
final class Romanized {

    private static final String[] CYRILLIC =
            ("a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya "
                            + "e yo dj g ye dz i yi j lj nj c k i u dz")
                    .split(" ");

    private static final String[] GREEK = "a b g d e z i th i k l m n x o p r s s t y f ch ps o".split(" ");

    private static final String[] HANGUL_FIRST = "g gg n d dd r m b bb s ss - j jj c k t p h".split(" ");

    private static final String[] HANGUL_MIDDLE =
            "a ae ya yae eo e yeo ye o wa wae oe yo u weo we wi yu eu yi i".split(" ");

    private static final String[] HANGUL_LAST =
            "- g gg gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j c k t p h".split(" ");

    private Romanized() {}

    static String of(String word) {
        if (isAscii(word)) {
            return word;
        }
        StringBuilder out = new StringBuilder();
        for (int point : word.codePoints().toArray()) {
            String letters = letters(point);
            boolean capital = Character.isUpperCase(point) && !letters.isEmpty();
            out.append(capital ? letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1) : letters);
        }
        return out.toString();
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String letters(int point) {
        if (point < 0x80) {
            return Character.toString(point);
        }
        int lower = Character.toLowerCase(point);
        if (lower >= 0x430 && lower <= 0x45f) {
            return CYRILLIC[lower - 0x430].replace("-", "");
        }
        int bare = Normalizer.normalize(Character.toString(lower), Normalizer.Form.NFD)
                .codePointAt(0);
        if (bare >= 0x3b1 && bare <= 0x3c9) {
            return GREEK[bare - 0x3b1];
        }
        if (point >= 0xac00 && point <= 0xd7a3) {
            int syllable = point - 0xac00;
            String sounds =
                    HANGUL_FIRST[syllable / 588] + HANGUL_MIDDLE[syllable % 588 / 28] + HANGUL_LAST[syllable % 28];
            return sounds.replace("-", "");
        }
        String name = Character.getName(point);
        return name == null || Character.isIdeographic(point) ? number(point) : named(name, point);
    }

    private static String named(String name, int point) {
        for (String kind : new String[] {" LETTER ", " SYLLABLE ", " CHARACTER ", " VOWEL SIGN "}) {
            int at = name.indexOf(kind);
            if (at >= 0) {
                String letter = name.substring(at + kind.length()).toLowerCase(Locale.ROOT);
                String plain = letter.replaceAll("^(small|capital) ", "").replaceAll("( with .*|[^a-z0-9])", "");
                return plain.isEmpty() ? number(point) : plain;
            }
        }
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark ? "" : Character.isDigit(point) ? Integer.toString(Character.digit(point, 10)) : number(point);
    }

    private static String number(int point) {
        return "u" + Integer.toHexString(point);
    }
}
