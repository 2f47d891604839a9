package dev.qkpi.generator.docs.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.SpecDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an example of a schema for which the document has none: what is required, and a little more at the top. */
final class ExampleMaker {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MAX_DEPTH = 8;
    private static final int MOST_MEMBERS = 12;
    private static final int MOST_VALUES = 400;

    private final SpecDocument document;
    private int left;

    ExampleMaker(SpecDocument document) {
        this.document = document;
    }

    /** The example; empty if the schema contains itself without end. */
    Optional<JsonNode> of(Element schema, boolean request) {
        left = MOST_VALUES;
        return schema.isPresent() ? Optional.ofNullable(make(schema, request, 0)) : Optional.empty();
    }

    private JsonNode make(Element place, boolean request, int depth) {
        // Schemas that contain themselves more than once would otherwise take time beyond measure.
        if (depth > MAX_DEPTH || left-- <= 0) {
            return null;
        }
        JsonNode own = given(place);
        if (own != null) {
            return own;
        }
        Element schema = place.follow();
        JsonNode given = given(schema);
        if (given != null) {
            return given;
        }
        List<Element> choices = Schemas.choices(schema);
        return !choices.isEmpty() && !Schemas.isObject(schema)
                ? make(choices.get(0), request, depth + 1)
                : ofType(schema, request, depth);
    }

    private JsonNode given(Element schema) {
        List<Element> places = new ArrayList<>(List.of(schema.child("example"), schema.child("const")));
        places.addAll(schema.child("examples").items());
        places.add(schema.child("default"));
        places.addAll(schema.child("enum").items());
        return places.stream()
                .filter(Element::isPresent)
                .map(found -> Json.at(document, found))
                .filter(value -> !value.isNull())
                .findFirst()
                .orElse(null);
    }

    private JsonNode ofType(Element schema, boolean request, int depth) {
        List<String> types = Schemas.types(schema);
        String type = types.isEmpty() ? "" : types.get(0);
        if (type.isEmpty() && schema.has("items")) {
            type = "array";
        }
        return switch (type) {
            case "string" -> NODES.textNode(text(schema.textOf("format")));
            case "integer" -> NODES.numberNode(number(schema));
            case "number" -> NODES.numberNode(number(schema) + 0.5);
            case "boolean" -> NODES.booleanNode(true);
            case "null" -> NODES.nullNode();
            case "array" -> array(schema, request, depth);
            default -> object(schema, request, depth);
        };
    }

    private static long number(Element schema) {
        return schema.child("minimum").plain() instanceof BigDecimal least && least.signum() > 0
                ? Math.max(1, least.min(BigDecimal.valueOf(1_000_000_000)).longValue())
                : 1;
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "2026-01-31";
            case "date-time" -> "2026-01-31T09:30:00Z";
            case "uuid" -> "123e4567-e89b-12d3-a456-426614174000";
            case "uri", "url" -> "https://example.com/";
            case "email" -> "someone@example.com";
            case "byte" -> "aGVsbG8=";
            case "ipv4" -> "192.0.2.1";
            case "hostname" -> "example.com";
            default -> "string";
        };
    }

    private ArrayNode array(Element schema, boolean request, int depth) {
        ArrayNode array = NODES.arrayNode();
        JsonNode item = schema.child("items").isPresent() ? make(schema.child("items"), request, depth + 1) : null;
        if (item != null) {
            array.add(item);
        }
        return array;
    }

    private ObjectNode object(Element schema, boolean request, int depth) {
        ObjectNode object = NODES.objectNode();
        Members members = Members.of(schema);
        for (Map.Entry<String, Members.Member> property : members.properties().entrySet()) {
            Element member = property.getValue().schema();
            boolean wanted = members.isRequired(property.getKey())
                    || depth == 0 && object.size() < MOST_MEMBERS && (!request || members.areOptional());
            if (wanted && !isHidden(member.follow(), request)) {
                JsonNode value = make(member, request, depth + 1);
                if (value != null) {
                    object.set(property.getKey(), value);
                }
            }
        }
        Element further = Schemas.further(schema);
        if (members.properties().isEmpty() && !further.members().isEmpty()) {
            JsonNode value = make(further, request, depth + 1);
            if (value != null) {
                object.set("key", value);
            }
        }
        return object;
    }

    private static boolean isHidden(Element property, boolean request) {
        return property.flag(request ? "readOnly" : "writeOnly");
    }
}
