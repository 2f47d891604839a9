package dev.qkpi.generator.compare.drift;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that pages write in the place of values. */
final class Words {

    private static final Pattern FILLER = Pattern.compile("string( value)?( \\d+)?|\\{[\\w-]+\\}|undefined");
    private static final Set<String> TYPES = Set.of("ID", "IDs", "Ids", "Id", "Binary");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private Words() {}

    /** Whether a text stands for any text. */
    static boolean filler(String text) {
        return FILLER.matcher(text).matches() || TYPES.contains(text);
    }

    /** Whether a text names the type of what stands under a key, or of the schema with a name. */
    static boolean type(String text, String key, String schema) {
        if (!WORD.matcher(text).matches()) {
            return false;
        }
        String word = text.toLowerCase(Locale.ROOT);
        return TYPES.contains(text) || names(word, key) || names(word, schema);
    }

    private static boolean names(String word, String name) {
        String one = name.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        return one.length() > 2 && word.contains(one);
    }

    /** The words of a name in camel case: {@code groupIds} is {@code group ids}. */
    static String spoken(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("[^A-Za-z0-9]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
