package dev.qkpi.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Checks a value against a schema, as far as the document's schemas go, and stricter: it takes no unknown member. */
final class ExampleCheck {
    private final SpecTree spec;
    private final List<String> problems = new ArrayList<>();

    private ExampleCheck(SpecTree spec) {
        this.spec = spec;
    }

    /** Gives what is wrong with the value, each with its place; nothing if it is valid. */
    static List<String> problems(SpecTree spec, JsonNode schema, JsonNode value, String place) {
        ExampleCheck check = new ExampleCheck(spec);
        check.check(schema, value, place);
        return check.problems;
    }

    private void check(JsonNode reference, JsonNode value, String place) {
        JsonNode schema = spec.resolve(reference);
        if (schema.has("oneOf")) {
            checkChoice(schema.get("oneOf"), value, place);
        }
        if (schema.has("type") && !hasType(schema.get("type"), value)) {
            problems.add(place + ": " + value.getNodeType() + " is not " + schema.get("type"));
        } else if (value.isObject() && schema.has("properties")) {
            checkMembers(schema, value, place);
        } else if (value.isArray() && schema.has("items")) {
            for (int index = 0; index < value.size(); index++) {
                check(schema.get("items"), value.get(index), place + "/" + index);
            }
        } else if (value.isTextual()) {
            checkText(schema, value.asText(), place);
        }
    }

    private void checkChoice(JsonNode choices, JsonNode value, String place) {
        int matches = 0;
        for (JsonNode choice : choices) {
            matches += problems(spec, choice, value, place).isEmpty() ? 1 : 0;
        }
        if (matches != 1) {
            problems.add(place + ": fits " + matches + " of the alternatives instead of one");
        }
    }

    private void checkMembers(JsonNode schema, JsonNode value, String place) {
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asText())) {
                problems.add(place + ": lacks " + name.asText());
            }
        }
        value.properties().forEach(member -> {
            JsonNode property = schema.get("properties").get(member.getKey());
            if (property == null) {
                problems.add(place + ": has the unknown member " + member.getKey());
            } else {
                check(property, member.getValue(), place + "/" + member.getKey());
            }
        });
    }

    private void checkText(JsonNode schema, String text, String place) {
        boolean listed = !schema.has("enum");
        for (JsonNode known : schema.path("enum")) {
            listed |= known.asText().equals(text);
        }
        if (!listed) {
            problems.add(place + ": is none of " + schema.get("enum"));
        }
        if ("date".equals(schema.path("format").asText()) && !isDate(text)) {
            problems.add(place + ": is not a date");
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean hasType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            boolean any = false;
            for (JsonNode one : type) {
                any |= hasType(one, value);
            }
            return any;
        }
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("The document has the unknown type " + type);
        };
    }
}
