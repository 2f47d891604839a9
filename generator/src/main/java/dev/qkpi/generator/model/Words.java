package dev.qkpi.generator.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a text: split at what no identifier may hold, and where camel case starts a new word. */
final class Words {

    private static final Pattern LATIN_MARKS = Pattern.compile("(\\p{IsLatin})\\p{Mn}+");

    /** Latin letters that are no letter with a mark. */
    private static final Map<Integer, String> SPELLED = Map.ofEntries(
            Map.entry(0xdf, "ss"),
            Map.entry(0x1e9e, "SS"),
            Map.entry(0xe6, "ae"),
            Map.entry(0xc6, "Ae"),
            Map.entry(0x153, "oe"),
            Map.entry(0x152, "Oe"),
            Map.entry(0xf8, "o"),
            Map.entry(0xd8, "O"),
            Map.entry(0xf0, "d"),
            Map.entry(0xd0, "D"),
            Map.entry(0xfe, "th"),
            Map.entry(0xde, "Th"),
            Map.entry(0x111, "d"),
            Map.entry(0x110, "D"),
            Map.entry(0x142, "l"),
            Map.entry(0x141, "L"),
            Map.entry(0x131, "i"));

    /** Words for the signs that alone tell names apart, such as {@code +1} from {@code -1}. */
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) '+', "plus"),
            Map.entry((int) '<', "less"),
            Map.entry((int) '>', "greater"),
            Map.entry((int) '=', "equal"),
            Map.entry((int) '*', "star"),
            Map.entry((int) '&', "and"),
            Map.entry((int) '%', "percent"),
            Map.entry((int) '@', "at"),
            Map.entry((int) '!', "not"),
            Map.entry((int) '$', "dollar"));

    /** Words for further signs, where a text has nothing else. */
    private static final Map<Integer, String> LONE_SIGNS = Map.ofEntries(
            Map.entry((int) '-', "minus"),
            Map.entry((int) '/', "slash"),
            Map.entry((int) '\\', "backslash"),
            Map.entry((int) '.', "dot"),
            Map.entry((int) ',', "comma"),
            Map.entry((int) ';', "semicolon"),
            Map.entry((int) ':', "colon"),
            Map.entry((int) '#', "hash"),
            Map.entry((int) '?', "question"),
            Map.entry((int) '^', "caret"),
            Map.entry((int) '~', "tilde"),
            Map.entry((int) '|', "pipe"),
            Map.entry((int) '_', "underscore"),
            Map.entry((int) '"', "quote"),
            Map.entry((int) '\'', "apostrophe"),
            Map.entry((int) '`', "backtick"),
            Map.entry((int) '(', "open"),
            Map.entry((int) ')', "close"),
            Map.entry((int) '[', "open"),
            Map.entry((int) ']', "close"),
            Map.entry((int) '{', "open"),
            Map.entry((int) '}', "close"));

    private final int[] points;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private Words(String text) {
        this.points = points(plain(text));
    }

    static List<String> of(String text) {
        Words words = new Words(text);
        words.split();
        if (words.words.isEmpty()) {
            words.spell();
        }
        return words.words;
    }

    private static int[] points(String text) {
        int[] points = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (!Character.isIdentifierIgnorable(point)) {
                points[count++] = point;
            }
        }
        return Arrays.copyOf(points, count);
    }

    private void split() {
        for (int i = 0; i < points.length; i++) {
            boolean part = isPart(i);
            if (!part || startsWord(i)) {
                flush();
            }
            if (part) {
                word.appendCodePoint(points[i]);
            } else if (SIGNS.containsKey(points[i])) {
                words.add(SIGNS.get(points[i]));
            }
        }
        flush();
    }

    private void flush() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Spells a text without letters, digits and the better known signs. */
    private void spell() {
        for (int point : points) {
            if (LONE_SIGNS.containsKey(point)) {
                words.add(LONE_SIGNS.get(point));
            } else if (isNamedEverywhere(point)) {
                String name = Character.getName(point).toLowerCase(Locale.ROOT);
                words.addAll(List.of(name.replaceAll("[^a-z0-9 ]", " ").split(" +")));
            } else if (point > 0x7f && !Character.isWhitespace(point) && !Character.isSpaceChar(point)) {
                words.add("u" + Integer.toHexString(point));
            }
        }
    }

    /** Whether every version of Java that can run this knows the sign's name, so that all give the same word. */
    private static boolean isNamedEverywhere(int point) {
        return (point >= 0x2190 && point <= 0x23ff
                        || point >= 0x2500 && point <= 0x27bf
                        || point >= 0x1f300 && point <= 0x1f64f
                        || point >= 0x1f680 && point <= 0x1f6c5
                        || point >= 0x1f90d && point <= 0x1f971)
                && Character.getName(point) != null;
    }

    /** Latin letters without their marks, so that they fit any file system and keyboard; other scripts as they are. */
    private static String plain(String text) {
        if (Romanized.isAscii(text)) {
            return text;
        }
        String marked = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder spelled = new StringBuilder();
        LATIN_MARKS.matcher(marked).replaceAll("$1").codePoints().forEach(point -> {
            String letters = SPELLED.get(point);
            spelled.append(letters == null ? Character.toString(point) : letters);
        });
        return Normalizer.normalize(spelled, Normalizer.Form.NFKC);
    }

    /** Letters and digits, and marks that belong to the letter before them. */
    private boolean isPart(int i) {
        int point = points[i];
        if (point < 0x80) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
        }
        // Which letters there are beyond the basic plane depends on the version of Java that asks.
        if (Character.isSupplementaryCodePoint(point)) {
            return false;
        }
        int type = Character.getType(point);
        boolean mark =
                (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) && !word.isEmpty();
        return (mark || Character.isLetterOrDigit(point)) && Character.isJavaIdentifierPart(point);
    }

    private boolean startsWord(int i) {
        if (i == 0 || !Character.isUpperCase(points[i])) {
            return false;
        }
        boolean afterLower = Character.isLowerCase(points[i - 1]) || Character.isDigit(points[i - 1]);
        boolean beforeLower = i + 1 < points.length && Character.isLowerCase(points[i + 1]);
        // The plural of an acronym is one word: IDs, URLs.
        boolean plural = beforeLower
                && points[i + 1] == 's'
                && (i + 2 == points.length || !Character.isLetterOrDigit(points[i + 2]));
        return afterLower || (Character.isUpperCase(points[i - 1]) && beforeLower && !plural);
    }
}
