package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A node as JSON in one line; {@code toString()} of nodes needs an {@code ObjectMapper}, which is slow to start. */
final class JsonText {

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(JsonNode node) {
        JsonText json = new JsonText();
        json.value(node);
        return json.text.toString();
    }

    private void value(JsonNode node) {
        if (node.isObject()) {
            object(node);
        } else if (node.isArray()) {
            array(node);
        } else if (node.isTextual()) {
            string(node.asText());
        } else {
            text.append(node.asText());
        }
    }

    private void object(JsonNode object) {
        text.append('{');
        String comma = "";
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            text.append(comma);
            string(member.getKey());
            text.append(':');
            value(member.getValue());
            comma = ",";
        }
        text.append('}');
    }

    private void array(JsonNode array) {
        text.append('[');
        for (int i = 0; i < array.size(); i++) {
            text.append(i == 0 ? "" : ",");
            value(array.get(i));
        }
        text.append(']');
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (c < ' ') {
                        text.append("\\u00").append(c < 16 ? "0" : "1").append("0123456789ABCDEF".charAt(c & 15));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
