package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values that {@code enum} and {@code const} allow, null aside. */
record FixedValues(List<JsonNode> values) {

    static FixedValues of(JsonNode list) {
        List<JsonNode> values = new ArrayList<>();
        list.forEach(value -> {
            if (!value.isNull()) {
                values.add(value);
            }
        });
        return new FixedValues(values);
    }

    /** The literal of the only value that a schema allows: of {@code const}, or of an enum of one value. */
    static Optional<String> single(JsonNode schema) {
        List<JsonNode> listed = of(schema.path("enum")).values();
        JsonNode only = listed.size() == 1 ? listed.get(0) : schema.path("const");
        return only.isValueNode() && !only.isNull() ? Optional.of(literal(only)) : Optional.empty();
    }

    /** The literal of a value that fits on a line. */
    static Optional<String> printable(JsonNode value) {
        String text = value.isMissingNode() ? "" : JsonText.of(value);
        boolean fits = !text.isEmpty() && text.length() <= 60;
        return fits ? Optional.of(value.isTextual() ? value.asText() : text) : Optional.empty();
    }

    List<String> literals() {
        List<String> literals = new ArrayList<>(values.size());
        for (JsonNode value : values) {
            literals.add(literal(value));
        }
        return literals;
    }

    private static String literal(JsonNode value) {
        return value.isContainerNode() ? JsonText.of(value) : value.asText();
    }

    /** The type that holds all values: the declared one if each value can be read as it, else the one they share. */
    String type(List<String> declared) {
        Set<String> types = new LinkedHashSet<>();
        values.forEach(value -> types.add(type(value)));
        if (types.contains("")) {
            return "";
        }
        if (declared.size() == 1 && values.stream().allMatch(value -> fits(declared.get(0), value))) {
            return declared.get(0);
        }
        if (types.equals(Set.of("integer", "number"))) {
            return "number";
        }
        return types.size() == 1 ? types.iterator().next() : "";
    }

    /** Whether a value means one of the type: in YAML, a string's quotes are easily forgotten, or too many. */
    private static boolean fits(String type, JsonNode value) {
        return switch (type) {
            case "string" -> true;
            case "integer" -> literal(value).matches("-?\\d{1,400}");
            case "number" -> literal(value).matches("-?\\d{1,400}(\\.\\d{1,400})?([eE][+-]?\\d{1,3})?");
            default -> type.equals(type(value));
        };
    }

    /** The JSON type of a scalar; empty for what is none. */
    static String type(JsonNode value) {
        if (value.isTextual()) {
            return "string";
        }
        if (value.isBoolean()) {
            return "boolean";
        }
        return value.isIntegralNumber() ? "integer" : value.isNumber() ? "number" : "";
    }
}
