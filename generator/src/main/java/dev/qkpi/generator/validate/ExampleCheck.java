package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.Pointers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds one value against a schema, and tells what is wrong where it is wrong. */
final class ExampleCheck {

    /** How many faults of one value are told. */
    private static final int MOST = 5;

    /** How many are looked at, since a large value may have a fault in each of its parts. */
    private static final int MOST_LOOKED_AT = 2_000;

    private static final Map<Check, String> NAMES = Map.of(
            Check.EXAMPLE, "the example", Check.DEFAULT_VALUE, "the default", Check.ENUM_VALUE, "the enum's value");

    private final Subject subject;
    private final ExampleSchemas schemas;

    ExampleCheck(Subject subject, ExampleSchemas schemas) {
        this.subject = subject;
        this.schemas = schemas;
    }

    void check(Check check, Subject.Node schema, Subject.Node value, Examples.Way way) {
        ExampleSchemas.Outcome outcome = schemas.errors(schema.pointer(), value.value());
        if (!outcome.reason().isEmpty()) {
            subject.add(
                    Check.UNCHECKED,
                    value,
                    NAMES.get(check) + " cannot be checked: " + outcome.reason(),
                    "Correct the schema");
            return;
        }
        List<Breach> breaches = outcome.errors().stream()
                .limit(MOST_LOOKED_AT)
                .map(error -> Breach.of(error, schemas::node))
                .toList();
        Set<String> told = new HashSet<>();
        Branches.chosen(breaches).stream()
                .filter(breach -> !goesOtherWay(breach, way))
                .filter(breach ->
                        !check.equals(Check.ENUM_VALUE) || !breach.keyword().equals("enum"))
                .filter(breach -> told.add(breach.pointer() + breach.keyword() + breach.property()))
                .limit(MOST)
                .forEach(breach -> subject.add(
                        check,
                        value.pointer() + breach.pointer(),
                        NAMES.get(check) + " does not fit: " + ExampleMessages.of(breach, subject),
                        "Correct it, or the schema"));
        if (way != Examples.Way.ANY) {
            direction(schema.value(), value, way, 0);
        }
    }

    /** What is required for reading only need not be sent, and the other way round. */
    private boolean goesOtherWay(Breach breach, Examples.Way way) {
        if (!breach.keyword().equals("required")) {
            return false;
        }
        String holder = breach.location().substring(0, breach.location().lastIndexOf('/'));
        JsonNode property =
                subject.resolve(schemas.node(holder).path("properties").path(breach.property()));
        boolean read = property.path("readOnly").asBoolean();
        boolean write = property.path("writeOnly").asBoolean();
        return switch (way) {
            case REQUEST -> read;
            case RESPONSE -> write;
            case ANY -> read || write;
        };
    }

    private void direction(JsonNode schema, Subject.Node value, Examples.Way way, int depth) {
        JsonNode resolved = subject.resolve(schema);
        if (depth > 20) {
            return;
        }
        resolved.path("allOf").forEach(part -> direction(part, value, way, depth + 1));
        if (value.value().isArray()) {
            value.elements().forEach(item -> direction(resolved.path("items"), item, way, depth + 1));
        }
        for (Map.Entry<String, JsonNode> property : resolved.path("properties").properties()) {
            if (value.value().isObject() && value.value().has(property.getKey())) {
                Subject.Node member = value.child(property.getKey());
                JsonNode described = subject.resolve(property.getValue());
                String word = way == Examples.Way.REQUEST ? "readOnly" : "writeOnly";
                if (described.path(word).asBoolean()
                        || property.getValue().path(word).asBoolean()) {
                    subject.add(
                            Check.DIRECTION,
                            member,
                            "`" + Subject.shown(Pointers.last(member.pointer())) + "` is `" + word
                                    + "`, so it is no part of a "
                                    + (way == Examples.Way.REQUEST ? "request" : "response"),
                            "Take it out of the example");
                } else {
                    direction(described, member, way, depth + 1);
                }
            }
        }
    }
}
