package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the keywords of a schema say of the JSON types of its values, in OpenAPI 3.0 and 3.1. */
final class Types {

    private Types() {}

    /** The types that a schema names, null aside. */
    static List<String> of(JsonNode schema) {
        JsonNode type = schema.path("type");
        List<String> named = new ArrayList<>(1);
        if (type.isTextual()) {
            named.add(type.asText());
        }
        for (JsonNode item : type) {
            named.add(item.asText());
        }
        named.remove("null");
        return List.copyOf(named);
    }

    /** Whether null is a legal value. */
    static boolean allowNull(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (schema.path("nullable").asBoolean() || type.asText().equals("null")) {
            return true;
        }
        for (JsonNode item : type) {
            if (item.asText().equals("null")) {
                return true;
            }
        }
        for (JsonNode value : schema.path("enum")) {
            if (value.isNull()) {
                return true;
            }
        }
        return isNull(schema.get("const"));
    }

    /** Whether null is the only legal value. */
    static boolean areNull(JsonNode schema) {
        JsonNode type = schema.path("type");
        JsonNode values = schema.path("enum");
        boolean only =
                type.isArray() && type.size() == 1 && type.get(0).asText().equals("null");
        return only
                || type.asText().equals("null")
                || values.size() == 1 && isNull(values.get(0))
                || isNull(schema.get("const"));
    }

    /** How many bits the larger of the bounds of a whole number needs, its sign aside; 0 where it has none. */
    static int boundBits(JsonNode schema) {
        int bits = 0;
        for (String bound : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
            JsonNode value = schema.path(bound);
            bits = Math.max(
                    bits, value.isIntegralNumber() ? value.bigIntegerValue().bitLength() : 0);
        }
        return bits;
    }

    private static boolean isNull(JsonNode value) {
        return value != null && value.isNull();
    }
}
