package dev.qkpi.generator.compare;

import java.util.LinkedHashSet;
import java.util.Set;

/** Compares what no other class does: notes to the reader, extensions, and what is not known at all. */
final class Remainder {

    /** Members that are for readers. */
    static final Set<String> NOTES = Set.of(
            "title",
            "description",
            "summary",
            "externalDocs",
            "example",
            "examples",
            "bearerFormat",
            "$comment",
            "$schema",
            "definitions",
            "$defs",
            "$id",
            "$anchor");

    private final Changes changes;

    Remainder(Changes changes) {
        this.changes = changes;
    }

    /** Compares the members of two objects but those that are known elsewhere. */
    void compare(Pair pair, Set<String> known) {
        if (!pair.before().isObject() || !pair.after().isObject()) {
            if (!pair.isSame()) {
                changes.add("unclassified", pair, "what stands here has another form");
            }
            return;
        }
        Set<String> keys = new LinkedHashSet<>(pair.before().members().keySet());
        keys.addAll(pair.after().members().keySet());
        keys.removeAll(known);
        for (String key : keys) {
            member(pair.get(key), key);
        }
    }

    /** Compares two values of a member that no rule knows by name. */
    void member(Pair pair, String key) {
        if (!pair.isSame()) {
            changes.add(rule(key), pair, Text.changed(key, pair));
        }
    }

    /** The rule for a member that none knows by name. */
    static String rule(String key) {
        return NOTES.contains(key) ? "documentation" : key.startsWith("x-") ? "extension" : "unclassified";
    }
}
