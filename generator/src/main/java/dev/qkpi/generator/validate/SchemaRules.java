package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.NodeKind;
import dev.qkpi.generator.model.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Schemas that say what they cannot mean. */
final class SchemaRules {

    private static final Map<String, List<String>> BY_TYPE = byType();
    private static final Set<String> TYPES = Set.of("string", "number", "array", "object", "boolean", "null");
    private static final Set<String> KEYWORDS = keywords();

    private final Subject subject;

    SchemaRules(Subject subject) {
        this.subject = subject;
    }

    private static Map<String, List<String>> byType() {
        Map<String, List<String>> byType = new LinkedHashMap<>();
        byType.put("string", List.of("minLength", "maxLength", "pattern"));
        byType.put("number", List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"));
        byType.put("array", List.of("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"));
        byType.put("object", List.of("required", "additionalProperties", "minProperties", "maxProperties"));
        return byType;
    }

    private static Set<String> keywords() {
        Set<String> keywords = new HashSet<>(NodeKind.SCHEMA.children().keySet());
        BY_TYPE.values().forEach(keywords::addAll);
        keywords.addAll(List.of("type", "format", "title", "description", "default", "example", "examples", "const"));
        keywords.addAll(List.of("readOnly", "writeOnly", "deprecated", "nullable", "minContains", "maxContains"));
        keywords.addAll(List.of("contentEncoding", "contentMediaType", "dependentRequired", "dependencies"));
        keywords.addAll(List.of("$ref", "$id", "$anchor", "$comment", "$schema", "$vocabulary"));
        keywords.addAll(List.of("$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor"));
        return keywords;
    }

    void check() {
        for (Subject.Node schema : subject.all(NodeKind.SCHEMA)) {
            if (schema.value().isObject() && !(schema.isReference() && subject.isVersion30())) {
                array(schema);
                values(schema);
                patterns(schema);
                effects(schema);
                nullable(schema);
                if (schema.get("readOnly").asBoolean()
                        && schema.get("writeOnly").asBoolean()) {
                    subject.add(
                            Check.READ_AND_WRITE,
                            schema,
                            "`readOnly` and `writeOnly` exclude each other",
                            "Leave one of them");
                }
            }
        }
    }

    private void array(Subject.Node schema) {
        if (subject.isVersion30()
                && schema.get("type").asText().equals("array")
                && !schema.value().has("items")) {
            subject.add(
                    Check.NO_ITEMS,
                    schema,
                    "the array does not say what its items are",
                    "Add `items`, which may be `{}`");
        }
    }

    private void values(Subject.Node schema) {
        Set<JsonNode> seen = new HashSet<>();
        for (Subject.Node value : schema.child("enum").elements()) {
            if (!seen.add(value.value())) {
                subject.add(
                        Check.SAME_VALUE,
                        value,
                        "`" + Subject.shown(value.value().asText()) + "` is there twice",
                        "Leave one of the two");
            }
        }
    }

    private void patterns(Subject.Node schema) {
        List<Subject.Node> patterns = new ArrayList<>();
        if (schema.get("pattern").isTextual()) {
            pattern(schema.child("pattern"), schema.get("pattern").asText());
        }
        patterns.addAll(schema.child("patternProperties").named());
        patterns.forEach(node -> pattern(node, node.name()));
    }

    private void pattern(Subject.Node place, String text) {
        if (BoundedPatterns.compile(text).isEmpty()) {
            subject.add(
                    Check.PATTERN,
                    place,
                    "`" + Subject.shown(text) + "` is no regular expression",
                    "Correct it; it is one of ECMAScript, without slashes around it");
        }
    }

    private void effects(Subject.Node schema) {
        Set<String> types = new HashSet<>();
        JsonNode type = schema.get("type");
        (type.isArray() ? type : List.of(type)).forEach(name -> types.add(name.asText()));
        types.remove("");
        if (types.remove("integer")) {
            types.add("number");
        }
        BY_TYPE.forEach((owner, keywords) -> {
            if (!types.isEmpty() && TYPES.containsAll(types) && !types.contains(owner)) {
                keywords.stream()
                        .filter(schema.value()::has)
                        .forEach(keyword -> subject.add(
                                Check.NO_EFFECT,
                                schema.child(keyword),
                                "`" + keyword + "` has no effect on the type `" + String.join("`, `", types) + "`",
                                "Correct the type, or take it away"));
            }
        });
        if (!subject.isVersion30()) {
            schema.members().forEach(this::misspelt);
        }
    }

    /** Schemas of 3.1 may have any further keywords, so OpenAPI's own schema cannot tell. */
    private void misspelt(Subject.Node keyword) {
        if (!KEYWORDS.contains(keyword.name()) && keyword.name().length() > 3) {
            Spelling.closest(keyword.name(), KEYWORDS)
                    .ifPresent(meant -> subject.add(
                            Check.NO_EFFECT,
                            keyword,
                            "`" + Subject.shown(keyword.name()) + "` is no keyword of schemas, so it has no effect",
                            "Write `" + meant + "`"));
        }
    }

    private void nullable(Subject.Node schema) {
        if (!schema.get("nullable").asBoolean()) {
            return;
        }
        if (!subject.isVersion30()) {
            subject.add(
                    Check.NULLABLE,
                    schema.child("nullable"),
                    "`nullable` has no effect in OpenAPI 3.1",
                    "Write `type: [..., 'null']`");
        } else if (!schema.value().has("type")) {
            subject.add(
                    Check.NULLABLE,
                    schema.child("nullable"),
                    "`nullable` has no effect in a schema without `type`",
                    "Add the type, or put it into the schema that has one");
        }
    }
}
