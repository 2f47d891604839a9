package dev.qkpi.generator.validate;

import dev.qkpi.generator.document.NodeKind;
import dev.qkpi.generator.document.Pointers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** References: what stands beside them; reading tells where they lead. */
final class ReferenceRules {

    private final Subject subject;
    private final Map<String, String> taken;

    /** Rules for a document in which components were taken from these places, by their pointers. */
    ReferenceRules(Subject subject, Map<String, String> taken) {
        this.subject = subject;
        this.taken = taken;
    }

    void check() {
        names();
        for (NodeKind kind : NodeKind.values()) {
            if (!kind.section().isEmpty()) {
                subject.all(kind).stream().filter(Subject.Node::isReference).forEach(node -> check(node, kind));
            }
        }
    }

    /** Names that OpenAPI forbids; its schema of 3.0 does not know. */
    private void names() {
        for (Subject.Node section : subject.root().child("components").members()) {
            for (Subject.Node component : section.named()) {
                if (subject.isVersion30() && !component.name().matches("[a-zA-Z0-9._-]+")) {
                    subject.add(
                            Check.UNKNOWN_FIELD,
                            component,
                            "`" + Subject.shown(component.name()) + "` cannot be the name of a component",
                            "Use letters, digits, `.`, `-` and `_`");
                }
            }
        }
    }

    /** Tells what stands beside a reference; what it leads to by mistake is judged no further. */
    private void check(Subject.Node node, NodeKind kind) {
        List<String> siblings = node.members().stream()
                .map(Subject.Node::name)
                .filter(name -> !name.equals("$ref"))
                .toList();
        if (subject.isVersion30() && !siblings.isEmpty() && kind != NodeKind.PATH_ITEM) {
            subject.add(
                    Check.REF_SIBLINGS,
                    Pointers.child(node.pointer(), siblings.get(0)),
                    "`" + String.join("`, `", siblings) + "` beside `$ref` has no effect in OpenAPI 3.0",
                    kind == NodeKind.SCHEMA
                            ? "Put the reference into `allOf`, or use OpenAPI 3.1"
                            : "Put it where the reference leads");
        }
        String reference = node.get("$ref").asText();
        kindOf(Pointers.ofReference(reference.startsWith("#") ? reference : "#"))
                .filter(section -> !section.equals(kind.section()))
                .ifPresent(section -> subject.lose(Pointers.ofReference(reference)));
    }

    /** The section of components that something at a pointer was written in. */
    private Optional<String> kindOf(String pointer) {
        String[] steps = taken.getOrDefault(pointer, pointer).split("/");
        boolean component = steps.length == 4 && steps[1].equals("components");
        if (!component
                || !NodeKind.COMPONENTS.children().containsKey(steps[2])
                || subject.at(pointer).isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(steps[2]);
    }
}
