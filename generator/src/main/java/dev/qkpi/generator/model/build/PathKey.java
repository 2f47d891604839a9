package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.PathVariables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A path of the document as requests have it.
 *
 * <p>Some documents tell paths apart by a query, {@code /things?action=list}, or a fragment, {@code /things#list}, and
 * some write operators into variables, {@code {path+}}. The query becomes parameters, which are
 * fixed unless their text is a variable, {@code ?term={term}}. The fragment is
 * not sent; what then tells the operations apart are required parameters that allow one text only.
 *
 * @param path the path, whose variables have plain names
 * @param query the names and texts of the query
 * @param hasFragment whether a fragment was left out
 */
record PathKey(String path, Map<String, String> query, boolean hasFragment) {

    /** Takes a path apart; a variable loses its operators if the name without them is declared. */
    static PathKey of(String key, Set<String> declared) {
        String bare = PathVariables.VARIABLE
                .matcher(key)
                .replaceAll(variable -> Matcher.quoteReplacement("{" + name(variable.group(1), declared) + "}"));
        int fragment = outsideOfVariables(bare, '#');
        String sent = fragment < 0 ? bare : bare.substring(0, fragment);
        int question = outsideOfVariables(sent, '?');
        Map<String, String> query = new LinkedHashMap<>();
        if (question >= 0) {
            for (String pair : sent.substring(question + 1).split("&")) {
                int equals = pair.indexOf('=');
                if (!pair.isEmpty() && equals != 0) {
                    query.put(
                            equals < 0 ? pair : pair.substring(0, equals),
                            equals < 0 ? "" : pair.substring(equals + 1));
                }
            }
        }
        return new PathKey(question < 0 ? sent : sent.substring(0, question), query, fragment >= 0);
    }

    /** The name in the query whose whole text is this variable. */
    Optional<String> queryNameOf(String variable) {
        return query.entrySet().stream()
                .filter(each -> each.getValue().equals("{" + variable + "}"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The text that the query always has under this name; empty if there is none, or a variable. */
    Optional<String> fixed(String queryName) {
        return Optional.ofNullable(query.get(queryName))
                .filter(text -> !PathVariables.VARIABLE.matcher(text).matches());
    }

    /** The name of a variable: as it stands if that is declared, else without operators if that is. */
    static String name(String variable, Set<String> declared) {
        String plain = PathVariables.plain(variable);
        return declared.contains(variable) || !declared.contains(plain) ? variable : plain;
    }

    private static int outsideOfVariables(String text, char wanted) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth <= 0 && c == wanted) {
                return i;
            }
        }
        return -1;
    }
}
