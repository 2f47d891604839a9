package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one tree of a document and the files that it refers to, in which every reference is a pointer within it.
 *
 * <p>References to path items and to whole sections are replaced by what they name, since nothing else is said of them.
 * What needs no change is left as it stands.
 */
final class Bundler implements TypedWalk.Visit {

    private static final int MAX_INLINED = 20_000;

    private final SourceFile main;
    private final Origins origins;
    private final Findings findings;
    private final References references;
    private final Hoist hoist;
    private final TypedWalk walk = new TypedWalk(this);
    private final List<Dangling> dangling = new ArrayList<>();
    private int inlined;

    Bundler(FileLoader loader, SourceFile main, Origins origins, Findings findings) {
        this.main = main;
        this.origins = origins;
        this.findings = findings;
        this.references = new References(main, loader);
        this.hoist = new Hoist(main, origins);
    }

    /** A reference that leads nowhere: an error if an operation needs it. */
    record Dangling(String pointer, String reference, ReferenceProblem problem) {}

    /** Takes in what the document refers to; returns the references that lead nowhere. */
    List<Dangling> bundle() {
        adoptAliases();
        for (String section : List.of("paths", "webhooks")) {
            if (main.tree().get(section) instanceof ObjectNode items) {
                NodeKind.Child child = NodeKind.DOCUMENT.children().get(section);
                Step place = Step.TOP.to(section);
                for (Map.Entry<String, JsonNode> item : items.properties()) {
                    if (child.isName(item.getKey())) {
                        item.setValue(value(item.getValue(), child.kind(), place.to(item.getKey())));
                    }
                }
            }
        }
        walk.through(main.tree(), NodeKind.DOCUMENT, Step.TOP);
        for (Hoist.Added added = hoist.next(); added != null; added = hoist.next()) {
            JsonNode node = added.node();
            JsonNode next = value(node, added.kind(), added.place());
            added.section().set(added.place().name(), next);
            walk.through(next, added.kind(), added.place());
        }
        return dangling;
    }

    /** A component that is nothing but a reference to another file is what the file says, under its own name. */
    private void adoptAliases() {
        for (NodeKind kind : NodeKind.values()) {
            if (kind.keepsReferences()
                    && main.tree().path("components").get(kind.section()) instanceof ObjectNode section) {
                for (Map.Entry<String, JsonNode> entry : section.properties()) {
                    JsonNode node = entry.getValue();
                    if (node.size() == 1 && isForeign(node)) {
                        adopt(entry, Pointers.child("/components", kind.section(), entry.getKey()));
                    }
                }
            }
        }
    }

    private static boolean isForeign(JsonNode node) {
        return node.path("$ref").isTextual() && !node.get("$ref").asText().startsWith("#");
    }

    private void adopt(Map.Entry<String, JsonNode> entry, String pointer) {
        try {
            Origins.Place thing = references.find(entry.getValue().get("$ref").asText(), origins.of(pointer));
            if (thing.file() != main && !hoist.has(thing)) {
                hoist.put(thing, pointer);
                entry.setValue(References.node(thing));
            }
        } catch (ReferenceProblem | SpecException e) {
            // Told when the reference is met on the way through the document.
        }
    }

    @Override
    public JsonNode map(JsonNode map, NodeKind.Child child, Step place) {
        boolean reference = map.isObject() && map.path("$ref").isTextual();
        return reference && child.kind() != NodeKind.VALUE ? inlined((ObjectNode) map, place) : map;
    }

    @Override
    public JsonNode value(JsonNode value, NodeKind kind, Step place) {
        if (!(value instanceof ObjectNode node) || kind == NodeKind.VALUE || references.isRewritten(node)) {
            return value;
        }
        if (kind == NodeKind.DISCRIMINATOR) {
            mapping(node, place);
            return node;
        }
        if (kind == NodeKind.SCHEMA) {
            dynamic(node, place);
        }
        if (!node.path("$ref").isTextual()) {
            return node;
        }
        if (!kind.keepsReferences()) {
            return inlined(node, place);
        }
        String pointer = place.pointer();
        String reference = node.get("$ref").asText();
        Origins.Place thing = find(reference, pointer);
        if (thing == null) {
            node.remove("$ref");
        } else {
            String target = hoist.pointerOf(thing, kind);
            if (target.isEmpty() && kind != NodeKind.SCHEMA) {
                circle(reference, place);
            }
            if (!Pointers.decode(reference).equals("#" + target)) {
                node.set("$ref", TextNode.valueOf(reference(target)));
            }
            references.markRewritten(node);
        }
        return node;
    }

    /** Percent signs would be undone once more. */
    private static String reference(String pointer) {
        return "#" + pointer.replace("%", "%25");
    }

    /** What a reference names, below what stands beside the reference. */
    private JsonNode inlined(ObjectNode node, Step place) {
        ObjectNode current = node;
        ObjectNode beside = node.objectNode();
        Set<Origins.Place> seen = new HashSet<>();
        Origins.Place thing = origins.of(place.pointer());
        while (current.path("$ref").isTextual()) {
            current.properties().forEach(member -> beside.set(member.getKey(), member.getValue()));
            beside.remove("$ref");
            thing = named(current, references.isRewritten(current) ? new Origins.Place(main, "") : thing, place);
            boolean endless = thing != null && (!seen.add(thing) || encloses(thing, place) || ++inlined > MAX_INLINED);
            if (endless) {
                circle(current.get("$ref").asText(), place);
            }
            if (thing == null || endless) {
                return beside;
            }
            if (!(References.node(thing) instanceof ObjectNode object)) {
                hoist.put(thing, place.pointer());
                return References.node(thing);
            }
            current = object;
        }
        hoist.put(thing, place.pointer());
        return beside.isEmpty() ? current : ((ObjectNode) current.objectNode().setAll(current)).setAll(beside);
    }

    private Origins.Place named(ObjectNode node, Origins.Place from, Step place) {
        return find(node.get("$ref").asText(), from, place.pointer());
    }

    private void circle(String reference, Step place) {
        findings.error(
                "QKPI-051",
                place.pointer(),
                "the reference `" + SpecValidator.shorten(reference) + "` leads back to where it stands",
                "Give one of the places that refer to each other its own content");
    }

    /** Whether a place of the document is within what a reference names. */
    private boolean encloses(Origins.Place thing, Step place) {
        for (Step step = place.parent(); step != null; step = step.parent()) {
            if (origins.of(step.pointer()).isWithin(thing)) {
                return true;
            }
        }
        return false;
    }

    private void mapping(ObjectNode discriminator, Step place) {
        if (!(discriminator.get("mapping") instanceof ObjectNode mapping) || references.isRewritten(mapping)) {
            return;
        }
        references.markRewritten(mapping);
        Origins.Place from = origins.of(place.pointer());
        for (Map.Entry<String, JsonNode> entry : mapping.properties()) {
            String target = entry.getValue().asText();
            boolean reference = target.contains("#") || target.contains("/") || target.matches("(?i).*\\.(ya?ml|json)");
            if (reference) {
                mapped(entry, target, from, Pointers.child(place.pointer(), "mapping", entry.getKey()));
            } else if (from.file() != main) {
                mapped(entry, "#" + Pointers.child("/components/schemas", target), from, "");
            }
        }
    }

    /** A name in another file's mapping that is no schema there is left to the schema that has it. */
    private void mapped(Map.Entry<String, JsonNode> entry, String reference, Origins.Place from, String place) {
        try {
            Origins.Place thing = references.find(reference, from);
            String target = hoist.pointerOf(thing, NodeKind.SCHEMA);
            if (!Pointers.decode(reference).equals("#" + target)) {
                entry.setValue(TextNode.valueOf(reference(target)));
            }
        } catch (ReferenceProblem e) {
            if (!place.isEmpty() && !isNamedLikeASchema(reference)) {
                findings.warning(
                        "QKPI-053",
                        place,
                        "the mapping to `" + SpecValidator.shorten(reference) + "` " + e.getMessage()
                                + ", so it selects nothing",
                        e.remedy());
            }
        } catch (SpecException e) {
            findings.addAll(e.findings());
        }
    }

    private boolean isNamedLikeASchema(String reference) {
        String stem = reference.substring(reference.lastIndexOf('/') + 1).replaceAll("(?i)\\.(ya?ml|json)$", "");
        return main.tree().path("components").path("schemas").has(stem);
    }

    /** A dynamic reference is taken as one to the schema that it names where it stands. */
    private void dynamic(ObjectNode schema, Step place) {
        if (!schema.path("$dynamicRef").isTextual() || schema.has("$ref")) {
            return;
        }
        String pointer = Pointers.child(place.pointer(), "$dynamicRef");
        findings.warning(
                "QKPI-052",
                pointer,
                "`$dynamicRef` is read as `$ref`: schemas that extend this one do not change what it means",
                "Nothing needs to be done unless they do");
        schema.set("$ref", schema.remove("$dynamicRef"));
    }

    private Origins.Place find(String reference, String pointer) {
        return find(reference, origins.of(pointer), pointer);
    }

    private Origins.Place find(String reference, Origins.Place from, String pointer) {
        try {
            return references.find(reference, from);
        } catch (ReferenceProblem e) {
            if (e.isRefused()) {
                refused(reference, pointer + "/$ref", e);
            } else {
                dangling.add(new Dangling(pointer + "/$ref", reference, e));
            }
        } catch (SpecException e) {
            findings.addAll(e.findings());
        }
        return null;
    }

    private void refused(String reference, String place, ReferenceProblem problem) {
        findings.error(
                "QKPI-006",
                place,
                "the reference `" + SpecValidator.shorten(reference) + "` " + problem.getMessage(),
                problem.remedy());
    }
}
