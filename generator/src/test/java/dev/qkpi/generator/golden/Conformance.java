package dev.qkpi.generator.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.Pointers;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Whether a value is one of a schema, told from the document alone; and which of its members no schema describes. */
final class Conformance {

    private final JsonNode tree;
    private final String example;
    private final Set<String> described = new HashSet<>();

    /** For an example at a place of a document. */
    Conformance(JsonNode tree, String example) {
        this.tree = tree;
        this.example = example;
    }

    boolean isDescribed(String place) {
        return described.contains(place);
    }

    boolean conforms(JsonNode schema, JsonNode value, String place) {
        return conforms(schema, value, place, 0);
    }

    private boolean conforms(JsonNode schema, JsonNode value, String place, int depth) {
        if (depth > 60 || !schema.isObject()) {
            return true;
        }
        if (value.isNull() && schema.path("nullable").asBoolean()) {
            return true;
        }
        boolean fits = hasType(schema, value) && isListed(schema, value) && hasFormat(schema, value);
        if (schema.path("$ref").asText().startsWith("#")) {
            JsonNode target = tree.at(Pointers.ofReference(schema.get("$ref").asText()));
            fits &= conforms(target, value, place, depth + 1);
        }
        for (JsonNode part : schema.path("allOf")) {
            fits &= conforms(part, value, place, depth + 1);
        }
        fits &= any(schema.path("oneOf"), value, place, depth) && any(schema.path("anyOf"), value, place, depth);
        return fits && members(schema, value, place, depth) && elements(schema, value, place, depth);
    }

    private boolean any(JsonNode choices, JsonNode value, String place, int depth) {
        boolean fits = choices.isEmpty();
        Set<String> before = new HashSet<>(described);
        Set<String> after = new HashSet<>(before);
        for (JsonNode choice : choices) {
            boolean one = conforms(choice, value, place, depth + 1);
            if (one) {
                after.addAll(described);
            }
            fits |= one;
            described.clear();
            described.addAll(before);
        }
        // What only an alternative describes that the value is not, nothing describes.
        described.addAll(fits ? after : before);
        return fits;
    }

    private boolean members(JsonNode schema, JsonNode value, String place, int depth) {
        boolean fits = true;
        if (!value.isObject()) {
            return true;
        }
        JsonNode properties = schema.path("properties");
        for (JsonNode name : schema.path("required")) {
            JsonNode property = properties.path(name.asText());
            boolean oneWay = property.path("readOnly").asBoolean()
                            && !example.matches("/paths/[^/]+/[a-z]+/responses/.*")
                    || property.path("writeOnly").asBoolean() && !example.matches("/paths/[^/]+/[a-z]+/requestBody/.*");
            fits &= value.has(name.asText()) || oneWay;
        }
        for (var member : value.properties()) {
            String at = Pointers.child(place, member.getKey());
            if (properties.has(member.getKey())) {
                described.add(at);
                fits &= conforms(properties.get(member.getKey()), member.getValue(), at, depth + 1);
            } else if (schema.path("additionalProperties").isObject()
                    || schema.path("additionalProperties").asBoolean()) {
                described.add(at);
                fits &= conforms(schema.get("additionalProperties"), member.getValue(), at, depth + 1);
            }
        }
        return fits;
    }

    private boolean elements(JsonNode schema, JsonNode value, String place, int depth) {
        boolean fits = true;
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            JsonNode prefix = schema.path("prefixItems").path(i);
            JsonNode item = prefix.isMissingNode() ? schema.path("items") : prefix;
            fits &= conforms(item, value.get(i), place + "/" + i, depth + 1);
        }
        return fits;
    }

    private static boolean isListed(JsonNode schema, JsonNode value) {
        boolean listed = !schema.has("enum") || schema.get("enum").isEmpty();
        for (JsonNode known : schema.path("enum")) {
            listed |= known.equals(value);
        }
        return listed && (!schema.has("const") || schema.get("const").equals(value));
    }

    private static boolean hasType(JsonNode schema, JsonNode value) {
        JsonNode type = schema.path("type");
        // A schema with properties or items and no type means an object or an array, although it forbids nothing else.
        boolean untyped = type.isMissingNode()
                && (value.isObject() || schema.path("properties").isEmpty())
                && (value.isArray() || !schema.has("items") || schema.has("properties"));
        boolean fits = untyped || type.isTextual() && isA(type.asText(), value);
        for (JsonNode one : type) {
            fits |= isA(one.asText(), value);
        }
        return fits;
    }

    private static boolean isA(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" ->
                value.isNumber()
                        && value.decimalValue().stripTrailingZeros().scale() <= 0
                        && value.decimalValue().abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
            case "number" -> value.isNumber();
            case "null" -> value.isNull();
            default -> true;
        };
    }

    private static boolean hasFormat(JsonNode schema, JsonNode value) {
        boolean base64 = schema.path("contentEncoding").asText().equals("base64");
        String format = base64 ? "byte" : schema.path("format").asText();
        if (value.isTextual()) {
            return switch (format) {
                case "date" -> parses(LocalDate::parse, value);
                case "date-time" ->
                    value.asText().matches("(?i).*:\\d\\d:\\d\\d.*") && parses(OffsetDateTime::parse, value);
                case "uuid" -> value.asText().length() == 36 && parses(UUID::fromString, value);
                case "uri" -> parses(URI::create, value);
                case "byte" -> isBase64(value.asText());
                default -> true;
            };
        }
        boolean small = !value.isIntegralNumber() || value.canConvertToInt();
        return !format.equals("int32") || small;
    }

    /** Whether a text is what RFC 4648 has for its bytes, padding included; there is one such text only. */
    private static boolean isBase64(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(Base64.getDecoder().decode(text))
                    .equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean parses(Function<String, ?> parser, JsonNode value) {
        try {
            parser.apply(value.asText());
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
