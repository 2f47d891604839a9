package dev.qkpi.generator.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one maker of Java names: from any text of a document to a legal, readable, stable identifier.
 *
 * <p>Names of types are ASCII, since they become names of files; others keep the letters that the document has.
 *
 * <p>Distinctness within a scope is {@link NameScope}'s part.
 */
public final class JavaNames {

    private static final int MAX_LENGTH = 80;

    private static final Pattern PLURAL_ACRONYM = Pattern.compile("\\p{Lu}{2,}s");

    private JavaNames() {}

    /** A type's name such as {@code KpiSnapshot}. */
    public static String type(String text) {
        String legal = legal(typeEnd(text), "Type");
        return ReservedNames.isType(legal) ? legal + "Model" : legal;
    }

    /** What may follow another name within a type's, where nothing is reserved; empty if the text has nothing of it. */
    public static String typeEnd(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : words(text)) {
            String roman = Romanized.of(word);
            name.append(roman.isEmpty() ? "" : capital(roman));
        }
        return name.toString();
    }

    /** A method's, parameter's or component's name such as {@code kpiId}. */
    public static String member(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : words(text)) {
            name.append(name.isEmpty() ? lower(word) : capital(word));
        }
        String legal = legal(name.toString(), "value");
        return ReservedNames.isMember(legal) ? legal + "_" : legal;
    }

    /** A constant's name such as {@code SHOULD_INCREASE}. */
    public static String constant(String text) {
        String sign = text.length() > 1 && text.charAt(0) == '-' && text.charAt(1) >= '0' && text.charAt(1) <= '9'
                ? "MINUS_"
                : "";
        String joined = String.join("_", words(text)).toUpperCase(Locale.ROOT);
        String legal = legal(sign + joined, "EMPTY");
        return ReservedNames.isKeyword(legal) ? legal + "_" : legal;
    }

    /** The words of a text: split at what no identifier may hold, and where camel case starts a new word. */
    public static List<String> words(String text) {
        return Words.of(text);
    }

    /** Whether no file on Windows may have the name, whatever its extension. */
    public static boolean isDevice(String name) {
        return ReservedNames.isDevice(name);
    }

    /** What keeps a text from being the name of a type, or empty if nothing does. */
    public static Optional<String> faultOfType(String text) {
        if (!text.matches("[A-Za-z_$][A-Za-z0-9_$]*") || ReservedNames.isKeyword(text) || text.length() > MAX_LENGTH) {
            return Optional.of("is not a Java name of at most " + MAX_LENGTH + " ASCII letters, digits and _");
        }
        return ReservedNames.isType(text) ? Optional.of("is taken by Java or by generated code") : Optional.empty();
    }

    /** What keeps a text from being the name of a method, parameter or constant, or empty if nothing does. */
    public static Optional<String> faultOfMember(String text) {
        if (!isIdentifier(text) || text.length() > MAX_LENGTH) {
            return Optional.of("is not a Java name of at most " + MAX_LENGTH + " letters");
        }
        return ReservedNames.isMember(text) ? Optional.of("is taken by Java or by generated code") : Optional.empty();
    }

    /** Whether a text is a name as packages have: identifiers with dots between them. */
    public static boolean isQualified(String text) {
        int start = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
            if (!isIdentifier(text.substring(start, dot))) {
                return false;
            }
            start = dot + 1;
        }
        return isIdentifier(text.substring(start));
    }

    private static boolean isIdentifier(String text) {
        if (text.isEmpty() || ReservedNames.isKeyword(text) || !Character.isJavaIdentifierStart(text.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!Character.isJavaIdentifierPart(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
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
        if (word.length() < 2) {
            return false;
        }
        // Most words are told by their first small letter.
        char second = word.charAt(1);
        if (second >= 'a' && second <= 'z') {
            return false;
        }
        return word.equals(word.toUpperCase(Locale.ROOT))
                || PLURAL_ACRONYM.matcher(word).matches();
    }
}
