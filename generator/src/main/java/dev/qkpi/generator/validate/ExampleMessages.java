package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.model.Spelling;
import java.util.ArrayList;
import java.util.List;

/** What keeps a value from fitting its schema, in our words. */
final class ExampleMessages {

    private ExampleMessages() {}

    static String of(Breach breach, Subject subject) {
        String name = breach.pointer().isEmpty() ? "it" : "`" + Subject.shown(Pointers.last(breach.pointer())) + "`";
        String expected = Subject.shown(breach.expected().asText());
        return switch (breach.keyword()) {
            case "required" -> "`" + Subject.shown(breach.property()) + "` is missing";
            case "additionalProperties", "unevaluatedProperties" ->
                "`" + Subject.shown(breach.property()) + "` is no property of the schema" + meant(breach);
            case "type" ->
                name + " is " + Words.kind(breach.value()) + " where " + Words.types(breach.expected()) + " belongs";
            case "enum" -> name + " is none of " + values(breach.expected());
            case "const" -> name + " is not `" + expected + "`";
            case "format" -> "`" + Subject.shown(breach.value().asText()) + "` is no " + expected;
            case "pattern" -> "`" + Subject.shown(breach.value().asText()) + "` does not match `" + expected + "`";
            case "minimum", "exclusiveMinimum" -> name + beyond(breach, "more");
            case "maximum", "exclusiveMaximum" -> name + beyond(breach, "less");
            case "multipleOf" -> name + " is no multiple of " + expected;
            case "minLength" -> name + " has fewer than " + expected + " characters";
            case "maxLength" -> name + " has more than " + expected + " characters";
            case "minItems" -> name + " has fewer than " + expected + " elements";
            case "maxItems" -> name + " has more than " + expected + " elements";
            case "minProperties" -> name + " has fewer than " + expected + " properties";
            case "maxProperties" -> name + " has more than " + expected + " properties";
            case "uniqueItems" -> name + " has the same element twice";
            case "oneOf" -> name + " fits several alternatives of `oneOf`";
            case "not" -> name + " is what `not` excludes";
            default -> name + " breaks `" + Subject.shown(breach.keyword()) + "`";
        };
    }

    private static String beyond(Breach breach, String direction) {
        JsonNode limit = breach.expected();
        JsonNode value = breach.value();
        if (!limit.isNumber() || !value.isNumber()) {
            return " is " + value.asText() + ", and has to be " + direction;
        }
        boolean open =
                breach.keyword().startsWith("exclusive") || limit.decimalValue().compareTo(value.decimalValue()) == 0;
        return " is " + value.asText() + ", and has to be "
                + (open ? direction + " than " + limit.asText() : limit.asText() + " or " + direction);
    }

    private static String meant(Breach breach) {
        return Spelling.closest(breach.property(), breach.outline().fields())
                .map(meant -> ", which has `" + meant + "`")
                .orElse("");
    }

    private static String values(JsonNode list) {
        List<String> values = new ArrayList<>();
        for (JsonNode value : list) {
            if (values.size() == 8) {
                values.add("...");
                break;
            }
            values.add("`" + Subject.shown(value.isValueNode() ? value.asText() : value.toString()) + "`");
        }
        return String.join(", ", values);
    }
}
