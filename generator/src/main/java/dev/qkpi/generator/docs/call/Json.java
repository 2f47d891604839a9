package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** JSON texts that are sent. */
final class Json {

    private static final ObjectMapper COMPACT = new ObjectMapper();

    private Json() {}

    static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    /** The value on lines of its own, its parts indented. */
    static String pretty(JsonNode value) {
        return dev.qkpi.generator.docs.content.Json.pretty(value);
    }

    /** The value on one line. */
    static String compact(JsonNode value) {
        try {
            return COMPACT.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }
}
