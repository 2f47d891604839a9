package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.NodeKind;
import dev.qkpi.generator.document.Pointers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Components that no operation leads to. */
final class UseRules {

    private final Subject subject;
    private final Set<String> used = new HashSet<>();
    private final Deque<JsonNode> open = new ArrayDeque<>();
    private final Map<String, List<String>> subtypes = new HashMap<>();

    UseRules(Subject subject) {
        this.subject = subject;
    }

    void check() {
        JsonNode root = subject.root().value();
        if (root.path("paths").isEmpty() && root.path("webhooks").isEmpty()) {
            return; // Nothing but components: others use them.
        }
        subtypes();
        root.properties().forEach(member -> {
            if (!member.getKey().equals("components")) {
                open.add(member.getValue());
            }
        });
        while (!open.isEmpty()) {
            visit(open.poll());
        }
        Set<String> schemes = schemes();
        for (Subject.Node section : subject.root().child("components").members()) {
            boolean security = section.name().equals("securitySchemes");
            for (Subject.Node component : section.value().isObject() ? section.named() : List.<Subject.Node>of()) {
                boolean isUsed = security ? schemes.contains(component.name()) : used.contains(component.pointer());
                if (!isUsed) {
                    subject.add(
                            Check.UNUSED,
                            component,
                            "nothing that can be called uses `" + Subject.shown(component.name()) + "`",
                            "Refer to it, or take it away");
                }
            }
        }
    }

    /** Schemas that extend others: who can get the one can get the others. */
    private void subtypes() {
        for (Subject.Node schema :
                subject.root().child("components").child("schemas").named()) {
            for (JsonNode part : schema.get("allOf")) {
                refer(
                        part.path("$ref").asText(),
                        target -> subtypes.computeIfAbsent(target, any -> new ArrayList<>())
                                .add(schema.pointer()));
            }
        }
    }

    private void visit(JsonNode node) {
        node.forEach(open::add);
        if (node.isObject()) {
            refer(node.path("$ref").asText(), this::use);
            node.path("discriminator").path("mapping").forEach(target -> mapping(target.asText()));
        }
    }

    private void mapping(String target) {
        refer(target, this::use);
        String named = Pointers.child("/components/schemas", target);
        if (!subject.at(named).isMissingNode()) {
            use(named);
        }
    }

    private void use(String pointer) {
        String[] steps = pointer.split("/");
        String component = steps.length > 3 ? String.join("/", List.of(steps).subList(0, 4)) : pointer;
        if (used.add(component)) {
            open.add(subject.at(component));
            if (subject.at(component).has("discriminator")) {
                subtypes.getOrDefault(component, List.of()).forEach(this::use);
            }
        }
    }

    private static void refer(String reference, java.util.function.Consumer<String> target) {
        if (reference.startsWith("#/")) {
            target.accept(Pointers.ofReference(reference));
        }
    }

    private Set<String> schemes() {
        Set<String> names = new HashSet<>();
        List<JsonNode> lists = new ArrayList<>(List.of(subject.root().get("security")));
        subject.all(NodeKind.OPERATION).forEach(operation -> lists.add(operation.get("security")));
        lists.forEach(
                list -> list.forEach(requirement -> requirement.fieldNames().forEachRemaining(names::add)));
        return names;
    }
}
