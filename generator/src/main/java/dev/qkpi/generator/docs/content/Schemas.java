package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.document.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions to schemas that both dialects of OpenAPI answer alike. */
final class Schemas {

    private static final String COMPONENTS = "/components/schemas/";

    private Schemas() {}

    /** The name of the component that a schema refers to; empty if it is described where it stands. */
    static Optional<String> named(Element schema) {
        return schema.has("$ref") ? nameOf(schema.follow()) : Optional.empty();
    }

    /** The name of a schema that is a component; empty if it is none. */
    static Optional<String> nameOf(Element schema) {
        boolean component =
                schema.pointer().startsWith(COMPONENTS) && schema.pointer().indexOf('/', COMPONENTS.length()) < 0;
        return component ? Optional.of(schema.name()) : Optional.empty();
    }

    /** The types that a schema names, null among them. */
    static List<String> types(Element schema) {
        List<String> types = new ArrayList<>();
        schema.text("type").ifPresent(types::add);
        schema.child("type").items().forEach(item -> item.value().ifPresent(types::add));
        if (schema.flag("nullable") && !types.contains("null")) {
            types.add("null");
        }
        return types;
    }

    /** Whether a schema is that of null alone. */
    static boolean isNull(Element schema) {
        return types(schema).equals(List.of("null"));
    }

    /** The schema itself; of one that only wraps a single other one, that one. */
    static Element unwrapped(Element schema) {
        Element at = schema;
        for (int i = 0; i < 10; i++) {
            List<Element> all = at.child("allOf").items();
            boolean wraps = all.size() == 1 && !at.has("properties") && !at.has("oneOf") && !at.has("anyOf");
            if (!wraps) {
                return at;
            }
            at = all.get(0);
        }
        return at;
    }

    /** The choices of a schema other than null; none if it has no choice. */
    static List<Element> choices(Element schema) {
        List<Element> choices = new ArrayList<>(schema.child("oneOf").items());
        choices.addAll(schema.child("anyOf").items());
        choices.removeIf(Schemas::isNull);
        return choices;
    }

    /** Whether null is one of the values. */
    static boolean isNullable(Element schema) {
        return types(schema).contains("null")
                || schema.child("oneOf").items().stream().anyMatch(Schemas::isNull)
                || schema.child("anyOf").items().stream().anyMatch(Schemas::isNull);
    }

    /** Whether a schema describes an object member by member. */
    static boolean isObject(Element schema) {
        return schema.child("properties").isPresent()
                        && !schema.child("properties").members().isEmpty()
                || !schema.child("allOf").items().isEmpty();
    }

    /** The schema of further members of an object; absent if there is none. */
    static Element further(Element schema) {
        Element additional = schema.child("additionalProperties");
        return additional.members().isEmpty() ? schema.child("unevaluatedProperties") : additional;
    }
}
