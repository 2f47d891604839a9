package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.model.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the JSON Schema validator finds, in our words. */
final class StructureMessages {

    private static final Pattern BESIDE = Pattern.compile("/dependentSchemas/([^/]+)/not$");
    private static final Map<String, String> FORMATS = Map.of(
            "uri-reference", "URL", "uri", "absolute URL", "email", "e-mail address", "regex", "regular expression");

    private final Subject subject;

    StructureMessages(Subject subject) {
        this.subject = subject;
    }

    void tell(Breach breach) {
        if (breach.keyword().equals("uniqueItems") && breach.pointer().equals("/tags")) {
            return; // A rule of our own tells which tag.
        }
        switch (breach.keyword()) {
            case "additionalProperties", "unevaluatedProperties", "propertyNames" -> unknown(breach);
            case "required" -> missing(breach);
            case "type" -> type(breach);
            case "enum", "const" -> choice(breach);
            case "not", "oneOf" -> exclusive(breach);
            default -> other(breach);
        }
    }

    private void unknown(Breach breach) {
        String name = breach.property().isEmpty() ? breach.value().asText() : breach.property();
        String place = Pointers.child(breach.pointer(), name);
        String shown = "`" + Subject.shown(name) + "`";
        String kind = breach.kind();
        if (kind.equals("paths")) {
            subject.add(
                    Check.UNKNOWN_FIELD,
                    place,
                    "the path " + shown + " does not start with a slash",
                    "Write `/" + Subject.shown(name) + "`");
        } else if (kind.equals("responses")) {
            subject.add(
                    Check.UNKNOWN_FIELD,
                    place,
                    shown + " is no status",
                    "Use a code such as 404, a range such as 4XX, or `default`");
        } else if (kind.equals("components") && breach.pointer().length() > "/components".length()) {
            subject.add(
                    Check.UNKNOWN_FIELD,
                    place,
                    shown + " cannot be the name of a component",
                    "Use letters, digits, `.`, `-` and `_`");
        } else if (breach.outline().knows(name)) {
            subject.add(Check.UNKNOWN_FIELD, place, shown + " is not allowed in this " + kind, "Take it away");
        } else {
            String remedy = breach.meant()
                    .map(meant -> "Write `" + meant + "`")
                    .orElse("Take it away, or let its name begin with `x-`");
            subject.add(Check.UNKNOWN_FIELD, place, shown + " is no field of " + an(kind), remedy);
        }
    }

    private void missing(Breach breach) {
        String field = "`" + breach.property() + "`";
        boolean schema = breach.kind().equals("object") || breach.path().endsWith("oneOf/0/required");
        String remedy = breach.property().equals("required")
                ? "Write `required: true`"
                : schema && breach.property().equals("schema")
                        ? "Add it, or `content`"
                        : breach.property().equals("operationRef") ? "Add it, or `operationId`" : "Add it";
        subject.add(Check.MISSING_FIELD, breach.pointer(), field + holder(breach.kind()) + " is missing", remedy);
    }

    private static String holder(String kind) {
        return switch (kind) {
            case "object" -> "";
            case "info", "components" -> " of `" + kind + "`";
            default -> " of the " + kind;
        };
    }

    private void type(Breach breach) {
        List<String> types = new ArrayList<>();
        JsonNode expected = breach.expected();
        (expected.isArray() ? expected : List.of(expected)).forEach(type -> types.add(type.asText()));
        JsonNode value = breach.value();
        String remedy = isTypes(breach)
                ? "Write "
                        + (value.toString().contains("\"null\"")
                                ? "the other one, and `nullable: true`"
                                : "one, or use `oneOf`")
                : types.contains("string") && value.isValueNode() && !value.isNull()
                        ? "Put it into quotes"
                        : value.isNull() ? "Give it a value, or leave it out" : "Write " + Words.types(expected);
        subject.add(
                Check.WRONG_TYPE,
                breach.pointer(),
                name(breach) + " is " + Words.kind(value) + " where " + Words.types(expected) + " belongs",
                remedy);
    }

    /** Whether it is a list of types in a version that has none. */
    private static boolean isTypes(Breach breach) {
        return breach.kind().equals("schema")
                && breach.pointer().endsWith("/type")
                && breach.value().isArray();
    }

    private static String name(Breach breach) {
        return breach.pointer().isEmpty() ? "the document" : "`" + Subject.shown(Pointers.last(breach.pointer())) + "`";
    }

    private void choice(Breach breach) {
        List<String> allowed = new ArrayList<>();
        JsonNode expected = breach.expected();
        (expected.isArray() ? expected : List.of(expected)).forEach(value -> allowed.add(value.asText()));
        String value = breach.value().asText();
        String remedy = Spelling.closest(value, allowed)
                .filter(meant -> breach.value().isTextual())
                .map(meant -> "Write `" + meant + "`")
                .orElse("Use " + (allowed.size() > 1 ? "one of " : "") + "`" + String.join("`, `", allowed) + "`");
        subject.add(
                Check.WRONG_VALUE,
                breach.pointer(),
                name(breach) + " cannot be `" + Subject.shown(value) + "` here",
                remedy);
    }

    /** Fields that exclude each other. */
    private void exclusive(Breach breach) {
        List<String> fields = new ArrayList<>();
        breach.expected()
                .findValues("required")
                .forEach(list -> list.forEach(field -> {
                    if (breach.value().has(field.asText()) && !fields.contains(field.asText())) {
                        fields.add(field.asText());
                    }
                }));
        Matcher reason = BESIDE.matcher(breach.path());
        if (fields.size() == 1 && reason.find()) {
            fields.add(0, reason.group(1));
        }
        if (fields.size() == 1) {
            subject.add(
                    Check.UNKNOWN_FIELD,
                    Pointers.child(breach.pointer(), fields.get(0)),
                    "`" + fields.get(0) + "` is not allowed in this " + breach.kind(),
                    "Take it away");
        } else if (fields.isEmpty()) {
            other(breach);
        } else {
            subject.add(
                    Check.WRONG_VALUE,
                    breach.pointer(),
                    "`" + String.join("` and `", fields) + "` exclude each other",
                    "Leave one of them");
        }
    }

    private void other(Breach breach) {
        String expected = breach.expected().asText();
        String value = "`" + Subject.shown(breach.value().asText()) + "`";
        String problem;
        String remedy = "Correct it";
        switch (breach.keyword()) {
            case "format" -> {
                problem = value + " is no " + FORMATS.getOrDefault(expected, expected);
                remedy = hasBraces(breach) ? "Write `%7B` and `%7D` for braces" : remedy;
            }
            case "pattern" -> {
                problem = value + " is not written as it has to be";
                remedy = "Write it as `" + expected + "` says";
            }
            case "minItems", "minProperties", "minLength" -> {
                problem = name(breach) + " is empty";
                remedy = "Fill it, or take it away";
            }
            case "maxProperties", "maxItems" -> {
                problem = name(breach) + " has more than " + expected + (expected.equals("1") ? " entry" : " entries");
                remedy = "Leave " + expected;
            }
            case "uniqueItems" -> {
                problem = name(breach) + " has the same value twice";
                remedy = "Leave one of the two";
            }
            case "minimum", "exclusiveMinimum" -> {
                problem = name(breach) + " is too small";
                remedy = "Write " + (breach.keyword().equals("minimum") ? "" : "more than ") + expected
                        + (breach.keyword().equals("minimum") ? " or more" : "");
            }
            default ->
                problem = name(breach) + " breaks OpenAPI's schema: "
                        + breach.error().getMessage();
        }
        subject.add(Check.WRONG_VALUE, breach.pointer(), problem, remedy);
    }

    private static boolean hasBraces(Breach breach) {
        return breach.expected().asText().startsWith("uri")
                && breach.value().asText().matches("[^{}]*[{}].*");
    }

    private static String an(String kind) {
        if (kind.equals("info") || kind.equals("components")) {
            return "`" + kind + "`";
        }
        return ("aeio".indexOf(kind.charAt(0)) >= 0 ? "an " : kind.equals("document") ? "the " : "a ") + kind;
    }
}
