package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** References that lead nowhere, or back to themselves. */
final class ReferenceCheck {

    private final JsonNode tree;
    private final Findings findings;

    ReferenceCheck(JsonNode tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    /** Tells of references that lead nowhere: an error if an operation needs what they name. */
    void dangling(List<Bundler.Dangling> dangling) {
        Set<String> used = dangling.isEmpty() ? Set.of() : used();
        for (Bundler.Dangling reference : dangling) {
            String problem = "the reference `" + SpecValidator.shorten(reference.reference()) + "` "
                    + reference.problem().getMessage();
            if (isUsed(reference.pointer(), used)) {
                findings.error(
                        "QKPI-005",
                        reference.pointer(),
                        problem,
                        reference.problem().remedy());
            } else {
                findings.warning(
                        "QKPI-050",
                        reference.pointer(),
                        problem + ", so it is taken as any value; no operation uses it",
                        reference.problem().remedy());
            }
        }
    }

    /** Pointers of all that operations refer to, directly or not. */
    private Set<String> used() {
        Set<String> used = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        tree.properties().stream()
                .filter(member -> !member.getKey().equals("components"))
                .forEach(member -> open.add(member.getValue()));
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            node.forEach(open::add);
            String reference = node.path("$ref").asText();
            if (reference.startsWith("#/")) {
                String target = Pointers.ofReference(reference);
                if (used.add(target)) {
                    open.add(Pointers.find(tree, target));
                }
            }
        }
        return used;
    }

    private static boolean isUsed(String pointer, Set<String> used) {
        boolean component = pointer.startsWith("/components/");
        for (String place = pointer;
                component && !place.isEmpty();
                place = place.substring(0, place.lastIndexOf('/'))) {
            if (used.contains(place)) {
                return true;
            }
        }
        return !component;
    }

    /** Tells of references that lead to themselves and nothing else. */
    void cycles() {
        new TypedWalk((value, kind, place) -> {
                    if (value.path("$ref").isTextual() && kind.keepsReferences() && isCycle(value)) {
                        findings.error(
                                "QKPI-051",
                                place.pointer(),
                                "the reference `"
                                        + SpecValidator.shorten(
                                                value.get("$ref").asText())
                                        + "` leads back to where it stands",
                                "Give one of the places that refer to each other its own content");
                    }
                    return value;
                })
                .through(tree, NodeKind.DOCUMENT, Step.TOP);
    }

    private boolean isCycle(JsonNode start) {
        Set<String> seen = new HashSet<>();
        JsonNode node = start;
        while (node.path("$ref").isTextual() && node.get("$ref").asText().startsWith("#")) {
            String target = Pointers.ofReference(node.get("$ref").asText());
            if (!target.startsWith("/") || !seen.add(target)) {
                return false;
            }
            node = Pointers.find(tree, target);
            if (node == start) {
                return true;
            }
        }
        return false;
    }
}
