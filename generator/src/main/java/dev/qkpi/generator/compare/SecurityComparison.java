package dev.qkpi.generator.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what callers have to prove: the alternatives of an operation, by what their schemes are and not by their names. */
final class SecurityComparison {

    private static final String NOTHING = "a call without credentials";

    private final Walk walk;

    SecurityComparison(Walk walk) {
        this.walk = walk;
    }

    /** One way to call: schemes that are needed together, each with its scopes; no scheme at all is a way too. */
    private record Way(Map<String, Set<String>> schemes, String words) {

        /** Whether who can call this way can call the other way. */
        boolean suffices(Way other) {
            return other.schemes.entrySet().stream()
                    .allMatch(scheme -> schemes.containsKey(scheme.getKey())
                            && schemes.get(scheme.getKey()).containsAll(scheme.getValue()));
        }
    }

    void compare(Pair operation) {
        Pair security = new Pair(
                security(operation.before()), security(operation.after()), operation.label(), operation.flow());
        List<Way> old = ways(security.before(), security.after());
        List<Way> now = ways(security.after(), security.before());
        for (Way way : old) {
            if (now.stream().noneMatch(way::suffices)) {
                walk.changes.add(
                        "security-tightened", security, way.words() + " is no longer accepted; it takes " + words(now));
            }
        }
        for (Way way : now) {
            if (old.stream().noneMatch(way::suffices)) {
                walk.changes.add("security-loosened", security, way.words() + " is accepted now");
            }
        }
        new SchemeComparison(walk).used(security);
    }

    private static String words(List<Way> ways) {
        return ways.stream().map(Way::words).collect(Collectors.joining(" or "));
    }

    private static Node security(Node operation) {
        Node own = operation.get("security");
        return own.exists() ? own : operation.root().get("security");
    }

    private static List<Way> ways(Node security, Node other) {
        List<Way> ways = new ArrayList<>();
        for (Node alternative : security.items()) {
            Map<String, Set<String>> schemes = new LinkedHashMap<>();
            alternative
                    .members()
                    .forEach((name, scopes) -> schemes.put(
                            SchemeComparison.identity(security, other, name),
                            scopes.items().stream()
                                    .flatMap(scope -> scope.text().stream())
                                    .collect(Collectors.toCollection(LinkedHashSet::new))));
            ways.add(new Way(schemes, words(alternative)));
        }
        return ways.isEmpty() ? List.of(new Way(Map.of(), NOTHING)) : ways;
    }

    private static String words(Node alternative) {
        List<String> words = new ArrayList<>();
        alternative.members().forEach((name, scopes) -> {
            String list = scopes.items().stream()
                    .map(scope -> scope.text().orElse("?"))
                    .collect(Collectors.joining(", "));
            words.add("`" + name + (list.isEmpty() ? "" : " (" + list + ")") + "`");
        });
        return words.isEmpty() ? NOTHING : String.join(" with ", words);
    }
}
