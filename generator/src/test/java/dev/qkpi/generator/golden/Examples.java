package dev.qkpi.generator.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.document.SpecDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The examples of a document: those of schemas, and those of JSON bodies. */
final class Examples {

    /** One example with the schema that it is an example of. */
    record Example(String place, SchemaView schema, JsonNode value) {}

    private static final Set<String> DATA = Set.of("default", "enum", "const", "value", "example", "examples");
    private static final Set<String> NAMES = Set.of(
            "properties",
            "patternProperties",
            "schemas",
            "responses",
            "parameters",
            "requestBodies",
            "headers",
            "callbacks",
            "paths",
            "webhooks",
            "content",
            "$defs",
            "definitions",
            "pathItems",
            "links",
            "securitySchemes");

    private final SpecDocument document;
    private final List<Example> found = new ArrayList<>();

    private Examples(SpecDocument document) {
        this.document = document;
    }

    static List<Example> of(SpecDocument document) {
        Examples examples = new Examples(document);
        examples.object(document.tree(), "", false);
        return examples.found;
    }

    private void object(JsonNode node, String pointer, boolean names) {
        if (!names) {
            collect(node, pointer);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String key = member.getKey();
            if (names || !DATA.contains(key) && !key.startsWith("x-")) {
                value(member.getValue(), Pointers.child(pointer, key), !names && NAMES.contains(key));
            }
        }
    }

    private void value(JsonNode value, String pointer, boolean names) {
        if (value.isObject()) {
            object(value, pointer, names);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            value(value.get(i), pointer + "/" + i, false);
        }
    }

    private void collect(JsonNode node, String pointer) {
        if (node.path("schema").isObject()) {
            if (pointer.matches(".*/content/[^/]*json[^/]*")) {
                body(node, pointer);
            }
        } else if (isSchema(node, pointer)) {
            add(pointer, pointer, node.path("example"));
            for (int i = 0;
                    node.path("examples").isArray() && i < node.path("examples").size();
                    i++) {
                add(pointer, pointer, node.path("examples").get(i));
            }
        }
    }

    private static boolean isSchema(JsonNode node, String pointer) {
        return !node.has("in")
                && !node.has("content")
                && (pointer.contains("/schemas/") || pointer.contains("/schema"))
                && !pointer.matches("(?s).*/(discriminator|externalDocs|xml)");
    }

    private void body(JsonNode node, String pointer) {
        String schema = pointer + "/schema";
        add(pointer, schema, node.path("example"));
        node.path("examples").properties().forEach(entry -> {
            JsonNode example = entry.getValue();
            for (int i = 0; i < 9 && example.path("$ref").asText().startsWith("#"); i++) {
                example = document.tree()
                        .at(Pointers.ofReference(example.get("$ref").asText()));
            }
            add(pointer + "/examples/" + entry.getKey(), schema, example.path("value"));
        });
    }

    private void add(String place, String schema, JsonNode value) {
        if (!value.isMissingNode()) {
            document.schema(schema).ifPresent(view -> found.add(new Example(place, view, value)));
        }
    }
}
