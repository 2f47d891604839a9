package dev.qkpi.generator.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compares the keywords of schemas that no other class knows: defaults, conditions, notes, and unknown ones. */
final class KeywordComparison {

    private static final Set<String> CONDITIONS = Set.of(
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "patternProperties",
            "dependentRequired",
            "dependentSchemas",
            "dependencies",
            "prefixItems",
            "additionalItems",
            "unevaluatedItems",
            "exclusiveMinimum",
            "exclusiveMaximum");

    private static final Set<String> ENCODINGS = Set.of("contentEncoding", "contentMediaType", "contentSchema");

    private final Walk walk;
    private final Changes changes;

    KeywordComparison(Walk walk) {
        this.walk = walk;
        this.changes = walk.changes;
    }

    void compare(Shapes shapes) {
        Set<String> keywords = new LinkedHashSet<>(shapes.before().rest.keySet());
        keywords.addAll(shapes.after().rest.keySet());
        for (String keyword : keywords) {
            List<Object> before = shapes.before().rest.getOrDefault(keyword, List.of());
            List<Object> after = shapes.after().rest.getOrDefault(keyword, List.of());
            if (!Objects.equals(before, after)) {
                changes.add(rule(keyword), shapes.at(keyword), Text.changed(keyword, shapes.at(keyword)));
            }
            if (CONDITIONS.contains(keyword)) {
                references(shapes.at(keyword));
            }
        }
        flag(shapes, "deprecated", "deprecated", "no-longer-deprecated");
        flag(shapes, "readOnly", "access-changed", "access-changed");
        flag(shapes, "writeOnly", "access-changed", "access-changed");
    }

    /** Schemas that a condition names may differ while the condition itself does not. */
    private void references(Pair pair) {
        if (pair.before().get("$ref").exists() && pair.after().get("$ref").exists()) {
            walk.schemas.compare(pair);
            return;
        }
        pair.before().members().keySet().forEach(key -> references(pair.get(key)));
        List<Node> before = pair.before().items();
        List<Node> after = pair.after().items();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            references(new Pair(before.get(i), after.get(i), pair.label(), pair.flow()));
        }
    }

    private void flag(Shapes shapes, String flag, String set, String cleared) {
        boolean before = shapes.before().flags.contains(flag);
        boolean after = shapes.after().flags.contains(flag);
        if (before != after) {
            changes.add(
                    after ? set : cleared,
                    shapes.at(flag),
                    "it is " + (after ? "" : "no longer ") + words(flag) + (after ? " now" : ""));
        }
    }

    private static String words(String flag) {
        return flag.equals("readOnly") ? "read-only" : flag.equals("writeOnly") ? "write-only" : flag;
    }

    private static String rule(String keyword) {
        if (keyword.equals("default")) {
            return "default-changed";
        }
        if (keyword.equals("xml")) {
            return "xml-changed";
        }
        return CONDITIONS.contains(keyword)
                ? "condition-changed"
                : ENCODINGS.contains(keyword) ? "text-encoding-changed" : Remainder.rule(keyword);
    }
}
