package dev.qkpi.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A schema told in the lines of page-shapes.txt: every property at any depth with its kind, in the schema's order. */
final class SpecShape {
    private final SpecTree spec;
    private final Set<String> shapes;
    private final StringBuilder text = new StringBuilder();

    /** The named shapes are told in their own blocks, so that recursion ends there. */
    SpecShape(SpecTree spec, Set<String> shapes) {
        this.spec = spec;
        this.shapes = shapes;
    }

    String of(String name) {
        tell("", spec.schema(name));
        return text.toString();
    }

    private void tell(String path, JsonNode schema) {
        String name = SpecTree.schemaName(schema);
        if (shapes.contains(name)) {
            add(path, "@" + name);
        } else if (!name.isEmpty()) {
            tell(path, spec.schema(name));
        } else if (schema.has("oneOf")) {
            tellChoice(path, schema);
        } else {
            tellType(path, schema);
        }
    }

    private void tellChoice(String path, JsonNode schema) {
        List<JsonNode> choices = new ArrayList<>();
        schema.get("oneOf").forEach(choice -> {
            if (!"null".equals(choice.path("type").asText())) {
                choices.add(choice);
            }
        });
        if (choices.size() == 1) {
            tell(path, choices.get(0));
        } else {
            add(path, "open");
        }
    }

    private void tellType(String path, JsonNode schema) {
        switch (type(schema)) {
            case "array" -> tell(path + "[]", schema.get("items"));
            case "integer", "number" -> add(path, "number");
            case "string", "boolean" -> add(path, type(schema));
            default -> tellProperties(path, schema.path("properties"));
        }
    }

    private void tellProperties(String path, JsonNode properties) {
        if (properties.isEmpty()) {
            add(path, "open");
        }
        String prefix = path.isEmpty() ? "" : path + ".";
        properties.properties().forEach(property -> tell(prefix + property.getKey(), property.getValue()));
    }

    /** Gives the type of a schema; of a type with null, the other one. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    private void add(String path, String kind) {
        text.append("  ")
                .append(path)
                .append(path.isEmpty() ? "" : " ")
                .append(kind)
                .append('\n');
    }
}
