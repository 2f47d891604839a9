package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.Map;

/**
 * Schemas that are part of themselves by {@code allOf}.
 *
 * <p>Such a part asks for nothing that the schema does not ask for by itself, so it is taken away, with a warning.
 */
final class AllOfCycles {

    private static final int MAX_NESTING = 2_000;

    private final JsonNode tree;
    private final Findings findings;
    private final Map<JsonNode, Boolean> done = new java.util.IdentityHashMap<>();
    private final Map<String, JsonNode> targets = new HashMap<>();

    AllOfCycles(JsonNode tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    void open() {
        new TypedWalk((value, kind, place) -> {
                    if (kind == NodeKind.SCHEMA && value.path("allOf") instanceof ArrayNode) {
                        visit(value, place.pointer(), 0);
                    }
                    return value;
                })
                .through(tree, NodeKind.DOCUMENT, Step.TOP);
    }

    /** Whether the schema is not part of one that is being visited. */
    private boolean visit(JsonNode schema, String pointer, int depth) {
        Boolean known = done.putIfAbsent(schema, false);
        if (known != null || depth > MAX_NESTING) {
            return known == null || known;
        }
        boolean open = true;
        if (schema.path("$ref").isTextual()) {
            String target = Pointers.ofReference(schema.get("$ref").asText());
            open = target.isEmpty()
                    || visit(targets.computeIfAbsent(target, key -> Pointers.find(tree, key)), target, depth + 1);
        }
        if (schema.path("allOf") instanceof ArrayNode parts) {
            for (int i = 0; i < parts.size(); i++) {
                String place = pointer + "/allOf/" + i;
                if (parts.get(i).isObject() && !visit(parts.get(i), place, depth + 1)) {
                    findings.warning(
                            "QKPI-054",
                            place,
                            "the schema is part of itself by `allOf`; this part is left out",
                            "Take it away: it asks for nothing new");
                    parts.set(i, JsonNodeFactory.instance.objectNode());
                }
            }
        }
        done.put(schema, true);
        return open;
    }
}
