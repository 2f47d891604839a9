package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.NodeKind;

/** Bounds that leave nothing between them. */
final class BoundRules {

    private static final String[][] PAIRS = {
        {"minLength", "maxLength"},
        {"minItems", "maxItems"},
        {"minProperties", "maxProperties"},
        {"minContains", "maxContains"},
        {"minimum", "maximum"},
        {"exclusiveMinimum", "maximum"},
        {"minimum", "exclusiveMaximum"},
        {"exclusiveMinimum", "exclusiveMaximum"}
    };

    private final Subject subject;

    BoundRules(Subject subject) {
        this.subject = subject;
    }

    void check() {
        for (Subject.Node schema : subject.all(NodeKind.SCHEMA)) {
            for (String[] pair : PAIRS) {
                check(schema, pair[0], pair[1]);
            }
        }
    }

    private void check(Subject.Node schema, String low, String high) {
        JsonNode least = schema.get(low);
        JsonNode most = schema.get(high);
        if (!least.isNumber() || !most.isNumber()) {
            return;
        }
        int order = least.decimalValue().compareTo(most.decimalValue());
        boolean open = low.startsWith("exclusive")
                || high.startsWith("exclusive")
                || low.equals("minimum")
                        && (schema.get("exclusiveMinimum").asBoolean()
                                || schema.get("exclusiveMaximum").asBoolean());
        if (order > 0 || order == 0 && open) {
            subject.add(
                    Check.BOUNDS,
                    schema.child(low),
                    "no value is between `" + low + "` " + least.asText() + " and `" + high + "` " + most.asText(),
                    "Correct one of them");
        }
    }
}
