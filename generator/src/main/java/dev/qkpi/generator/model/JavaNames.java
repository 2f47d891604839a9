package dev.qkpi.generator.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The one maker of Java names: from any text of a document to a legal, readable, stable identifier.
 *
 * <p>Distinctness within a scope is {@link NameScope}'s part.
 */
public final class JavaNames {

    private static final int MAX_LENGTH = 80;

    /** Types that generated code names without an import, or that nest in generated types. */
    private static final Set<String> RESERVED_TYPES = Set.of(
            ("AutoCloseable Boolean Byte Character CharSequence Class Comparable Deprecated Double Enum Error Exception "
                            + "Float FunctionalInterface IllegalArgumentException IllegalStateException Integer Iterable Long "
                            + "Math Module Number Object Override Package Process Record Runnable RuntimeException "
                            + "SafeVarargs Short String StringBuilder SuppressWarnings System Thread ThreadLocal Throwable "
                            + "Void Builder Unknown List Map Set Collection Optional Objects Nullable")
                    .split(" "));

    /** Names of methods that every object or record has. */
    private static final Set<String> RESERVED_MEMBERS = Set.of(
            "clone finalize getClass hashCode notify notifyAll toString wait builder toBuilder equals".split(" "));

    /** Device names that no file on Windows may have, whatever its extension. */
    private static final Set<String> DEVICES =
            Set.of(("con prn aux nul com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 "
                            + "lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9")
                    .split(" "));

    private static final Pattern LATIN_MARKS = Pattern.compile("(\\p{IsLatin})\\p{Mn}+");

    private JavaNames() {}

    /** A type's name such as {@code KpiSnapshot}. */
    public static String type(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : words(text)) {
            name.append(capital(word));
        }
        String legal = legal(name.toString(), "Type");
        boolean taken = RESERVED_TYPES.contains(legal) || DEVICES.contains(legal.toLowerCase(Locale.ROOT));
        return taken ? legal + "Model" : legal;
    }

    /** A method's, parameter's or component's name such as {@code kpiId}. */
    public static String member(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : words(text)) {
            name.append(name.isEmpty() ? lower(word) : capital(word));
        }
        String legal = legal(name.toString(), "value");
        return RESERVED_MEMBERS.contains(legal) || SourceVersion.isKeyword(legal) ? legal + "_" : legal;
    }

    /** A constant's name such as {@code SHOULD_INCREASE}. */
    public static String constant(String text) {
        String sign = text.matches("-\\d.*") ? "MINUS_" : "";
        String joined = String.join("_", words(text)).toUpperCase(Locale.ROOT);
        String legal = legal(sign + joined, "EMPTY");
        return SourceVersion.isKeyword(legal) ? legal + "_" : legal;
    }

    /** The words of a text: split at what no identifier may hold, and where camel case starts a new word. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] points = plain(text).codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            boolean part = isPart(points[i]);
            if ((!part || startsWord(points, i)) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (part) {
                word.appendCodePoint(points[i]);
            } else if (symbol(points[i]) != null) {
                words.add(symbol(points[i]));
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Latin letters without their marks, so that they fit any file system and keyboard; other scripts as they are. */
    private static String plain(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        String marked = Normalizer.normalize(text, Normalizer.Form.NFD);
        String bare = LATIN_MARKS.matcher(marked).replaceAll("$1");
        String spelled = bare.replace("\u00df", "ss")
                .replace("\u00e6", "ae")
                .replace("\u00c6", "Ae")
                .replace("\u00f8", "o")
                .replace("\u00d8", "O");
        return Normalizer.normalize(spelled, Normalizer.Form.NFC);
    }

    private static boolean isPart(int point) {
        return point != '_'
                && point != '$'
                && Character.isLetterOrDigit(point)
                && Character.isJavaIdentifierPart(point);
    }

    private static boolean startsWord(int[] points, int i) {
        if (i == 0 || !Character.isUpperCase(points[i])) {
            return false;
        }
        boolean afterLower = Character.isLowerCase(points[i - 1]) || Character.isDigit(points[i - 1]);
        boolean beforeLower = i + 1 < points.length && Character.isLowerCase(points[i + 1]);
        // The plural of an acronym is one word: IDs, URLs.
        boolean plural = beforeLower && points[i + 1] == 's' && (i + 2 == points.length || !isPart(points[i + 2]));
        return afterLower || (Character.isUpperCase(points[i - 1]) && beforeLower && !plural);
    }

    /** A word for the symbols that alone tell names apart, such as {@code +1} from {@code -1}. */
    private static String symbol(int point) {
        return switch (point) {
            case '+' -> "plus";
            case '<' -> "less";
            case '>' -> "greater";
            case '=' -> "equal";
            case '*' -> "star";
            case '&' -> "and";
            case '%' -> "percent";
            case '@' -> "at";
            case '!' -> "not";
            case '$' -> "dollar";
            default -> null;
        };
    }

    private static String legal(String name, String fallback) {
        String cut = name.length() > MAX_LENGTH
                ? name.substring(0, MAX_LENGTH - 9) + "_" + Integer.toHexString(name.hashCode())
                : name;
        if (cut.isEmpty()) {
            return fallback;
        }
        return Character.isJavaIdentifierStart(cut.codePointAt(0)) ? cut : "_" + cut;
    }

    private static String capital(String word) {
        String rest = word.substring(word.offsetByCodePoints(0, 1));
        String tail = isAcronym(word) ? rest.toLowerCase(Locale.ROOT) : rest;
        return word.substring(0, word.length() - rest.length()).toUpperCase(Locale.ROOT) + tail;
    }

    private static String lower(String word) {
        return isAcronym(word)
                ? word.toLowerCase(Locale.ROOT)
                : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) || word.matches("\\p{Lu}{2,}s");
    }
}
