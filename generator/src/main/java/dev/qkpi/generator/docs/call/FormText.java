package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A form's fields as the client writes them. */
final class FormText {

    private static final String DEEP = "[]";
    private static final String JSON = "{}";

    private FormText() {}

    static String of(JsonNode object, Map<String, String> styles) {
        List<String> pairs = new ArrayList<>();
        object.properties()
                .forEach(
                        field -> add(pairs, field.getKey(), field.getValue(), styles.getOrDefault(field.getKey(), "")));
        return String.join("&", pairs);
    }

    private static void add(List<String> pairs, String name, JsonNode value, String style) {
        if (style.equals(DEEP) && value.isObject()) {
            value.properties()
                    .forEach(member -> add(pairs, name + "[" + member.getKey() + "]", member.getValue(), DEEP));
        } else if (style.equals(DEEP) && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                add(pairs, name + "[" + i + "]", value.get(i), DEEP);
            }
        } else if (value.isArray() && style.length() == 1) {
            List<String> texts = new ArrayList<>();
            value.forEach(element -> texts.add(Percent.encode(text(element))));
            if (!texts.isEmpty()) {
                String delimiter = style.equals(",") ? style : Percent.encode(style);
                pairs.add(Percent.encode(name) + "=" + String.join(delimiter, texts));
            }
        } else if (value.isArray() && !style.equals(JSON)) {
            value.forEach(element -> pairs.add(pair(name, element)));
        } else if (!value.isNull()) {
            pairs.add(pair(name, value));
        }
    }

    private static String pair(String name, JsonNode value) {
        return Percent.encode(name) + "=" + Percent.encode(text(value));
    }

    private static String text(JsonNode value) {
        return value.isContainerNode() ? Json.compact(value) : value.asText();
    }
}
