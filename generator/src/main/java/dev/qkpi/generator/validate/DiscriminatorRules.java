package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.NodeKind;
import java.util.ArrayList;
import java.util.List;

/** Discriminators: each member has the property, and requires it. */
final class DiscriminatorRules {

    private static final int MAX_DEPTH = 20;

    private final Subject subject;

    DiscriminatorRules(Subject subject) {
        this.subject = subject;
    }

    void check() {
        for (Subject.Node schema : subject.all(NodeKind.SCHEMA)) {
            String property = schema.get("discriminator").path("propertyName").asText();
            if (!property.isEmpty()) {
                List<Subject.Node> members =
                        new ArrayList<>(schema.child("oneOf").elements());
                members.addAll(schema.child("anyOf").elements());
                boolean own = members.isEmpty() || has(schema.value(), property, false, 0);
                for (Subject.Node member : own ? List.of(schema) : members) {
                    member(member, property, own ? schema.child("discriminator") : member);
                }
            }
        }
    }

    private void member(Subject.Node member, String property, Subject.Node place) {
        JsonNode resolved = subject.resolve(member.value());
        String name = place == member ? "the member" : "the schema";
        if (resolved.isMissingNode() || resolved.path("type").asText().equals("null")) {
            return;
        }
        if (!has(resolved, property, false, 0)) {
            subject.add(
                    Check.DISCRIMINATOR,
                    place,
                    name + " has no property `" + Subject.shown(property) + "`, which tells the union's members apart",
                    "Add it, and require it");
        } else if (!has(resolved, property, true, 0)) {
            subject.add(
                    Check.DISCRIMINATOR,
                    place,
                    name + " does not require `" + Subject.shown(property) + "`, which tells the union's members apart",
                    "Add it to `required`");
        }
    }

    /** Whether a schema describes a property, or requires it, by itself or by its parts; each alternative has to. */
    private boolean has(JsonNode schema, String property, boolean required, int depth) {
        JsonNode resolved = subject.resolve(schema);
        if (depth > MAX_DEPTH || !resolved.isObject()) {
            return true; // Beyond what can be told.
        }
        boolean here = required
                ? requires(resolved, property)
                : resolved.path("properties").has(property);
        for (JsonNode part : resolved.path("allOf")) {
            here |= has(part, property, required, depth + 1);
        }
        for (String keyword : new String[] {"oneOf", "anyOf"}) {
            boolean each = !resolved.path(keyword).isEmpty();
            for (JsonNode part : resolved.path(keyword)) {
                each &= has(part, property, required, depth + 1);
            }
            here |= each;
        }
        return here;
    }

    private static boolean requires(JsonNode schema, String property) {
        for (JsonNode name : schema.path("required")) {
            if (name.asText().equals(property)) {
                return true;
            }
        }
        return false;
    }
}
