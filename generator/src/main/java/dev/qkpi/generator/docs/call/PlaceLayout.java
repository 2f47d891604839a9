package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.model.Parameter.Place;
import dev.qkpi.generator.model.Parameter.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out the value of a parameter as the client does; what the client refuses is refused here too. */
final class PlaceLayout {

    private final StyleMarks style;
    private final Place place;
    private final boolean reserved;

    PlaceLayout(Style style, Place place, boolean reserved) {
        this.style = StyleMarks.of(style);
        this.place = place;
        this.reserved = reserved;
    }

    /** The value in one text, for the path and headers. */
    String text(String name, JsonNode value) throws Refused {
        return style.prefix() + String.join(style.delimiter(), pieces(name, value));
    }

    /** The pieces of the value, each with its name if the style has names. */
    List<String> pieces(String name, JsonNode value) throws Refused {
        List<String> pieces = new ArrayList<>();
        if (style.deep()) {
            deep(name, value, pieces);
        } else if (value.isObject() && style.exploded()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                member(member.getKey(), member.getValue(), pieces);
            }
        } else if (value.isArray() && style.exploded()) {
            for (JsonNode element : value) {
                pieces.add(style.named() ? pair(name, element(element)) : element(element));
            }
        } else if (value.isContainerNode()) {
            List<String> parts = parts(value);
            if (!parts.isEmpty()) {
                String joined = String.join(style.delimiter(), parts);
                pieces.add(style.named() ? pair(name, joined) : joined);
            }
        } else {
            String encoded = encode(trimmed(value.asText()));
            pieces.add(style.named() ? pair(name, encoded) : encoded);
        }
        return pieces;
    }

    private List<String> parts(JsonNode value) throws Refused {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (!member.getValue().isNull()) {
                parts.add(element(Json.text(member.getKey())));
                parts.add(element(flat(member.getValue())));
            }
        }
        if (value.isArray()) {
            for (JsonNode element : value) {
                parts.add(element(element));
            }
        }
        return parts;
    }

    private void member(String key, JsonNode member, List<String> pieces) throws Refused {
        if (place == Place.HEADER && key.indexOf('=') >= 0) {
            throw new Refused();
        }
        if (style.form() && member.isArray()) {
            for (JsonNode element : member) {
                pieces.add(pair(key, element(flat(element))));
            }
        } else if (!member.isNull()) {
            String text = element(flat(member));
            pieces.add(style.named() ? pair(key, text) : key(key) + "=" + text);
        }
    }

    private static JsonNode flat(JsonNode member) throws Refused {
        if (member.isContainerNode()) {
            throw new Refused();
        }
        return member;
    }

    private String key(String key) throws Refused {
        return place == Place.HEADER ? element(Json.text(key)) : Percent.also(Percent.encode(key), style.delimiter());
    }

    private String pair(String name, String encoded) {
        boolean bare = encoded.isEmpty() && style.prefix().equals(";");
        return bare ? Percent.encode(name) : Percent.encode(name) + "=" + encoded;
    }

    private String element(JsonNode element) throws Refused {
        if (element.isNull()) {
            throw new Refused();
        }
        String text = element.isContainerNode() ? Json.compact(element) : element.asText();
        if (style.splits(text)) {
            throw new Refused();
        }
        if (place != Place.HEADER) {
            String encoded = encode(text);
            return style.delimiter().length() == 1 ? Percent.also(encoded, style.delimiter()) : encoded;
        }
        if (text.indexOf(',') >= 0 || text.isEmpty() && !style.exploded()) {
            throw new Refused();
        }
        return trimmed(text);
    }

    private String trimmed(String text) throws Refused {
        if (place == Place.HEADER) {
            boolean blank = !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
            boolean control = text.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 127);
            if (blank || control) {
                throw new Refused();
            }
        }
        return text;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private String encode(String text) {
        return place == Place.HEADER ? text : reserved ? Percent.reserved(text) : Percent.encode(text);
    }

    private void deep(String name, JsonNode value, List<String> pieces) throws Refused {
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            String key = member.getKey();
            if (key.isEmpty() || key.indexOf('[') >= 0 || key.indexOf(']') >= 0) {
                throw new Refused();
            }
            if (!member.getValue().isNull()) {
                deep(name + "[" + key + "]", member.getValue(), pieces);
            }
        }
        boolean counted = false;
        for (JsonNode element : value) {
            counted |= value.isArray() && element.isContainerNode();
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            if (counted) {
                deep(name + "[" + i + "]", value.get(i), pieces);
            } else {
                pieces.add(pair(name, element(value.get(i))));
            }
        }
        if (value.isValueNode()) {
            pieces.add(pair(name, encode(value.asText())));
        }
    }

    /** The style has no form for the value. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
