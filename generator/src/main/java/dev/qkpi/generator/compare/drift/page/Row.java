package dev.qkpi.generator.compare.drift.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a parameter's row: what of it one piece of text holds.
 *
 * @param name the name
 * @param required whether the mark stands beside the name
 * @param type the type, empty if it follows
 * @param description what follows the type
 */
record Row(String name, boolean required, String type, String description) {

    private static final String NAME = "[A-Za-z_$@][\\w.$@\\-\\[\\]:]{0,99}";
    private static final Pattern NAME_ONLY =
            Pattern.compile("(" + NAME + "?)\\s*(\\*|\\(required\\)|\\srequired)?", Pattern.CASE_INSENSITIVE);
    private static final List<String> WORDS = List.of(
            "date-time",
            "datetime",
            "boolean",
            "integer",
            "number",
            "object",
            "string",
            "double",
            "float",
            "array",
            "binary",
            "long",
            "bool",
            "file",
            "uuid",
            "date",
            "enum",
            "byte",
            "json",
            "int",
            "map",
            "any");
    private static final Pattern TYPE = Pattern.compile(
            "((?:array of |list of |\\[\\])?(?:" + String.join("|", WORDS)
                    + ")(?-i:s)?(?:\\[\\]|\\[\\w+\\]|<\\w+>|\\([\\w-]+\\))*)(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LOWER = Pattern.compile("([a-z][a-z-]*)((?=[A-Z]).*|\\s.*)?", Pattern.DOTALL);

    /** The row that begins with a name alone, or {@code null}. */
    static Row named(String piece) {
        Matcher name = NAME_ONLY.matcher(piece);
        return name.matches() ? new Row(name.group(1), name.group(2) != null, "", "") : null;
    }

    /** Whether a piece is a type and nothing else. */
    static boolean isType(String piece) {
        Matcher type = TYPE.matcher(piece);
        return type.matches() && type.group(2).isBlank();
    }

    /** The type at the beginning of a piece and what follows it, or {@code null}. */
    static String[] typed(String piece) {
        Matcher type = TYPE.matcher(piece);
        if (!type.matches() || lower(type.group(2))) {
            return null;
        }
        return new String[] {type.group(1), type.group(2).strip()};
    }

    private static boolean lower(String rest) {
        return !rest.isEmpty() && Character.isLowerCase(rest.charAt(0));
    }

    /** The row in a piece whose name, type and description run together, or {@code null}; hints are likely names. */
    static Row runOn(String piece, Set<String> hints) {
        Row found = null;
        for (String word : WORDS) {
            for (int at = piece.indexOf(word, 1); at > 0 && at <= 100; at = piece.indexOf(word, at + 1)) {
                Row name = named(piece.substring(0, at).strip());
                String[] type = name == null ? null : typed(piece.substring(at));
                boolean better =
                        type != null && (found == null || hints.contains(name.name) && !hints.contains(found.name));
                if (better) {
                    found = new Row(name.name, name.required, type[0], type[1]);
                }
            }
        }
        return found == null ? hinted(piece, hints) : found;
    }

    /** The row of a known name before a type that no rule knows. */
    private static Row hinted(String piece, Set<String> hints) {
        return hints.stream()
                .filter(hint -> piece.length() > hint.length() && piece.startsWith(hint))
                .map(hint -> {
                    Matcher rest = LOWER.matcher(piece.substring(hint.length()).strip());
                    String words = rest.matches() && rest.group(2) != null
                            ? rest.group(2).strip()
                            : "";
                    return rest.matches() ? new Row(hint, false, rest.group(1), words) : null;
                })
                .filter(row -> row != null)
                .findFirst()
                .orElse(null);
    }
}
