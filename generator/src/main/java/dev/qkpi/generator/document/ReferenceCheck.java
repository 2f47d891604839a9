package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** Every {@code $ref} leads somewhere within the document; none leads out of it. */
final class ReferenceCheck {

    /** Places whose content is data, where a member called {@code $ref} refers to nothing. */
    private static final Set<String> DATA = Set.of("example", "default", "enum", "const", "value");

    private final JsonNode tree;
    private final Findings findings;

    ReferenceCheck(JsonNode tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    void check() {
        walk(tree, "", "");
    }

    private void walk(JsonNode node, String pointer, String parent) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, parent);
            }
        } else if (node.isObject()) {
            boolean named = Set.of("properties", "schemas", "patternProperties", "$defs", "examples")
                    .contains(parent);
            JsonNode reference = node.get("$ref");
            if (reference != null && reference.isTextual() && !named) {
                checkReference(reference.asText(), pointer);
            }
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                String key = member.getKey();
                if (named || !(DATA.contains(key) || key.startsWith("x-"))) {
                    walk(member.getValue(), Pointers.child(pointer, key), named ? "" : key);
                }
            }
        }
    }

    private void checkReference(String reference, String pointer) {
        String shown = SpecValidator.shorten(reference);
        String place = pointer + "/$ref";
        if (!reference.startsWith("#")) {
            findings.error(
                    "QKPI-006",
                    place,
                    "the reference `" + shown + "` leads out of the document",
                    "Copy what it names into `components` and refer to it there");
        } else if (tree.at(pointerOrRoot(reference)).isMissingNode()) {
            findings.error(
                    "QKPI-005",
                    place,
                    "the reference `" + shown + "` leads nowhere",
                    "Correct it, or add what it names");
        }
    }

    private static String pointerOrRoot(String reference) {
        String target = Pointers.ofReference(reference);
        return target.isEmpty() || target.startsWith("/") ? target : "/" + target;
    }
}
