package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.NodeKind;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.Step;
import java.util.Locale;

/** Examples, defaults and values of enums, against the schemas that they are for. */
final class Examples {

    private final Subject subject;
    private final ExampleCheck values;

    Examples(Subject subject) {
        this.subject = subject;
        this.values = new ExampleCheck(subject, new ExampleSchemas(subject));
    }

    /** Which way a value goes. */
    enum Way {
        REQUEST,
        RESPONSE,
        ANY;

        static Way of(String pointer) {
            boolean request = pointer.contains("/requestBody/")
                    || pointer.contains("/parameters/")
                    || pointer.startsWith("/components/requestBodies/");
            boolean response = pointer.contains("/responses/") || pointer.contains("/headers/");
            return request == response ? ANY : request ? REQUEST : RESPONSE;
        }
    }

    void check() {
        for (NodeKind kind : new NodeKind[] {NodeKind.PARAMETER, NodeKind.HEADER, NodeKind.MEDIA_TYPE}) {
            subject.all(kind).stream()
                    .filter(node -> !node.isReference() && node.value().has("schema"))
                    .forEach(node -> holder(node, kind));
        }
        subject.all(NodeKind.SCHEMA).stream()
                .filter(node -> node.value().isObject())
                .forEach(this::schema);
    }

    private void holder(Subject.Node node, NodeKind kind) {
        Subject.Node schema = node.child("schema");
        if (kind == NodeKind.MEDIA_TYPE && !isJson(node.name())) {
            return; // Such values are texts in a form of their own.
        }
        if (node.value().has("example")) {
            values.check(Check.EXAMPLE, schema, node.child("example"), Way.of(node.pointer()));
        }
        for (Subject.Node example : node.child("examples").named()) {
            String pointer = target(example);
            if (subject.at(pointer).has("value")) {
                Subject.Node value = new Subject.Node(
                        subject.at(pointer).get("value"), place(pointer).to("value"));
                values.check(Check.EXAMPLE, schema, value, Way.of(node.pointer()));
            }
        }
    }

    private String target(Subject.Node example) {
        String pointer = example.pointer();
        for (int i = 0; i < 20 && subject.at(pointer).path("$ref").asText().startsWith("#/"); i++) {
            pointer = Pointers.ofReference(subject.at(pointer).get("$ref").asText());
        }
        return pointer;
    }

    private static Step place(String pointer) {
        Step place = Step.TOP;
        for (String name :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            place = place.to(Pointers.unescape(name));
        }
        return place;
    }

    private static boolean isJson(String mediaType) {
        String type = mediaType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        return type.endsWith("/json") || type.endsWith("+json");
    }

    private void schema(Subject.Node schema) {
        if (schema.isReference() && subject.isVersion30()) {
            return;
        }
        if (schema.value().has("example")) {
            values.check(Check.EXAMPLE, schema, schema.child("example"), Way.ANY);
        }
        if (schema.get("examples").isArray() && !subject.isVersion30()) {
            schema.child("examples").elements().forEach(value -> values.check(Check.EXAMPLE, schema, value, Way.ANY));
        }
        if (schema.value().has("default")) {
            values.check(Check.DEFAULT_VALUE, schema, schema.child("default"), Way.ANY);
        }
        for (Subject.Node value : schema.child("enum").elements()) {
            // Null in an enum is how documents of 3.0 spell what they allow beside their type.
            boolean nothing = value.value().isNull() && subject.isVersion30();
            if (!nothing && !isEnumOnly(schema.value())) {
                values.check(Check.ENUM_VALUE, schema, value, Way.ANY);
            }
        }
    }

    private static boolean isEnumOnly(JsonNode schema) {
        return !schema.has("type") && !schema.has("allOf") && !schema.has("$ref");
    }
}
