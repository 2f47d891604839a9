package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Types of JSON in words. */
final class Words {

    private static final Map<String, String> ARTICLES = Map.of(
            "array", "a list",
            "object", "an object",
            "string", "a text",
            "number", "a number",
            "integer", "an integer",
            "boolean", "true or false",
            "null", "null");

    private Words() {}

    /** What a value is. */
    static String kind(JsonNode value) {
        String type = value.getNodeType().name().toLowerCase(Locale.ROOT);
        return value.isBoolean() ? "`" + value.asText() + "`" : ARTICLES.getOrDefault(type, type);
    }

    /** What a {@code type} asks for. */
    static String types(JsonNode type) {
        List<String> words = new ArrayList<>();
        (type.isArray() ? type : List.of(type))
                .forEach(name -> words.add(ARTICLES.getOrDefault(name.asText(), name.asText())));
        return String.join(" or ", words);
    }
}
