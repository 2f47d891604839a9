package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** References that lead nowhere, back to themselves, or to what does not belong where they stand. */
final class ReferenceCheck {

    private final ObjectNode tree;
    private final Findings findings;

    ReferenceCheck(ObjectNode tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    /** Tells of references that lead nowhere: an error if an operation needs what they name. */
    void dangling(List<Bundler.Dangling> dangling) {
        Set<String> used = dangling.isEmpty() ? Set.of() : used();
        for (Bundler.Dangling reference : dangling) {
            if (isFollowUp(reference.reference())) {
                continue;
            }
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

    /** Whether what a reference names is missing because all components of its kind are: that is an error of its own. */
    private boolean isFollowUp(String reference) {
        if (!reference.startsWith("#/components/") || reference.startsWith("#/components/x-")) {
            return false;
        }
        String section = reference.split("/", -1)[2];
        JsonNode components = tree.path("components");
        JsonNode ofKind = components.path(section);
        return !components.isMissingNode() && !components.isObject() || !ofKind.isMissingNode() && !ofKind.isObject();
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

    /**
     * Tells of references that lead to themselves and nothing else, and of those to components of another kind, whose
     * place something empty takes, if anything: nobody knows what was meant.
     *
     * @param origins where the components of the whole document were written
     */
    void targets(Origins origins) {
        List<String> taken = new ArrayList<>();
        new TypedWalk((value, kind, place) -> {
                    if (!value.path("$ref").isTextual() || !kind.keepsReferences()) {
                        return value;
                    }
                    if (isCycle(value)) {
                        cycle(value.get("$ref").asText(), place);
                    }
                    String target = target(value);
                    String section = section(target, origins);
                    if (section.isEmpty() || section.equals(kind.section())) {
                        return value;
                    }
                    if (!target.equals(origins.of(target).pointer())) {
                        taken.add(target);
                    }
                    wrongKind(target, section, kind, place);
                    return standIn(kind);
                })
                .through(tree, NodeKind.DOCUMENT, Step.TOP);
        for (String pointer : taken) {
            if (Pointers.find(tree, pointer.substring(0, pointer.lastIndexOf('/'))) instanceof ObjectNode parent) {
                parent.remove(Pointers.last(pointer));
            }
        }
    }

    private void cycle(String reference, Step place) {
        findings.error(
                "QKPI-051",
                place.pointer(),
                "the reference `" + SpecValidator.shorten(reference) + "` leads back to where it stands",
                "Give one of the places that refer to each other its own content");
    }

    private static String target(JsonNode value) {
        String reference = value.path("$ref").asText();
        return reference.startsWith("#/") ? Pointers.ofReference(reference) : "";
    }

    /** The section of components that something at a pointer was written in; empty if it is none of them. */
    private String section(String pointer, Origins origins) {
        if (pointer.isEmpty() || Pointers.find(tree, pointer).isMissingNode()) {
            return "";
        }
        String[] steps = origins.of(pointer).pointer().split("/");
        boolean component = steps.length == 4 && steps[1].equals("components");
        return component && NodeKind.COMPONENTS.children().containsKey(steps[2]) ? steps[2] : "";
    }

    private void wrongKind(String target, String section, NodeKind kind, Step place) {
        String consequence = switch (kind) {
            case EXAMPLE, LINK -> "";
            case SCHEMA -> ", so any value is passed";
            case RESPONSE -> ", so nothing but its status is known";
            default -> ", so it is taken as absent";
        };
        findings.warning(
                "QKPI-137",
                place.pointer(),
                "the reference to `" + SpecValidator.shorten(Pointers.last(target)) + "` leads to `" + section
                        + "`, where one of `" + kind.section() + "` belongs" + consequence,
                "Refer to `#/components/" + kind.section() + "/...`");
    }

    /** What stands in for something of the wrong kind; null if that goes. */
    private JsonNode standIn(NodeKind kind) {
        return switch (kind) {
            case SCHEMA -> tree.objectNode();
            case RESPONSE -> tree.objectNode().put("description", "");
            default -> null;
        };
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
