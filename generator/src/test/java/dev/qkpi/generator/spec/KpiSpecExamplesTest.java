package dev.qkpi.generator.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every parameter, body and property shows an example, and every example is valid. */
class KpiSpecExamplesTest {
    private final SpecTree spec = SpecTree.read();
    private final List<String> problems = new ArrayList<>();
    private int checked;

    @Test
    void every_parameter_and_body_has_valid_examples() {
        spec.visitObjects((pointer, node) -> {
            if (node.has("schema")) {
                List<JsonNode> values = values(node);
                if (values.isEmpty()) {
                    problems.add(pointer + ": has no example");
                }
                values.forEach(value -> check(pointer, node.get("schema"), value));
            }
        });
        assertEquals(List.of(), problems);
        assertTrue(checked > 30, "The walk must reach the examples, but checked only " + checked);
    }

    @Test
    void every_schema_has_valid_examples() {
        spec.visitObjects((pointer, node) -> {
            if (pointer.startsWith("#/components/schemas/") && node.has("examples")) {
                node.get("examples").forEach(value -> check(pointer, node, value));
            }
        });
        assertEquals(List.of(), problems);
        assertTrue(checked > 150, "The walk must reach the examples, but checked only " + checked);
    }

    @Test
    void every_schema_and_property_has_an_example_or_leads_to_one() {
        spec.visitObjects((pointer, node) -> {
            if (pointer.matches("#/components/schemas/[^/]+(/properties/[^/]+)?") && !shows(node)) {
                problems.add(pointer);
            }
        });
        assertEquals(List.of(), problems);
    }

    @Test
    void every_operation_schema_and_parameter_is_described() {
        spec.visitObjects((pointer, node) -> {
            boolean needed = node.has("operationId")
                    || node.has("in")
                    || pointer.matches("#/components/(schemas|responses)/[^/]+(/properties/[^/]+)?");
            if (needed && spec.resolve(node).path("description").asText().isBlank()) {
                problems.add(pointer);
            }
        });
        assertEquals(List.of(), problems);
    }

    private List<JsonNode> values(JsonNode holder) {
        List<JsonNode> values = new ArrayList<>();
        if (holder.has("example")) {
            values.add(holder.get("example"));
        }
        holder.path("examples")
                .forEach(example -> values.add(spec.resolve(example).get("value")));
        return values;
    }

    private boolean shows(JsonNode schema) {
        return schema.has("examples")
                || schema.has("$ref")
                || schema.has("properties")
                || schema.has("oneOf")
                || schema.path("items").has("$ref");
    }

    private void check(String pointer, JsonNode schema, JsonNode value) {
        checked++;
        problems.addAll(ExampleCheck.problems(spec, schema, value, pointer));
    }
}
