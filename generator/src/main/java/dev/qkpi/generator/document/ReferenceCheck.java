package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;

/** Every {@code $ref} leads somewhere within the document; none leads out of it. */
final class ReferenceCheck {

    private final JsonNode tree;
    private final Findings findings;

    ReferenceCheck(JsonNode tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    void check() {
        TreeWalk.through(tree, (object, pointer, names) -> {
            JsonNode reference = object.get("$ref");
            if (reference != null && reference.isTextual() && !names) {
                checkReference(reference.asText(), pointer + "/$ref");
            }
        });
    }

    private void checkReference(String reference, String place) {
        String shown = SpecValidator.shorten(reference);
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
