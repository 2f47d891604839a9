package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A schema as the document has it, with the differences between OpenAPI 3.0 and 3.1 taken out.
 *
 * <p>Reads the tree rather than Swagger's schema classes: those lose what stands beside a {@code $ref}, the types of
 * enum values, and where in the document a schema stands.
 */
public final class SchemaView {

    private static final Set<String> SHAPING = Set.of(
            "$ref",
            "type",
            "properties",
            "items",
            "additionalProperties",
            "allOf",
            "oneOf",
            "anyOf",
            "enum",
            "const",
            "patternProperties",
            "prefixItems",
            "format");

    private final SpecDocument document;
    private final JsonNode node;
    private final String pointer;

    SchemaView(SpecDocument document, JsonNode node, String pointer) {
        this.document = document;
        this.node = node;
        this.pointer = pointer;
    }

    /** Where in the document the schema stands. */
    public String pointer() {
        return pointer;
    }

    /** The schema that a {@code $ref} here leads to, one step on. */
    public Optional<SchemaView> reference() {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? document.schema(Pointers.ofReference(reference.asText())) : Optional.empty();
    }

    /** Types other than null; empty when the document names none. */
    public List<String> types() {
        JsonNode type = node.path("type");
        List<String> types = new ArrayList<>();
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(item -> types.add(item.asText()));
        types.remove("null");
        return types;
    }

    /** Whether null is a legal value, as far as this schema alone tells. */
    public boolean isNullable() {
        if (node.path("nullable").asBoolean() || node.path("type").asText().equals("null")) {
            return true;
        }
        for (JsonNode item : node.path("type")) {
            if (item.asText().equals("null")) {
                return true;
            }
        }
        for (JsonNode value : node.path("enum")) {
            if (value.isNull()) {
                return true;
            }
        }
        return node.has("const") && node.get("const").isNull();
    }

    /** Whether the schema is the type null and nothing else. */
    public boolean isNull() {
        JsonNode type = node.path("type");
        boolean onlyNull =
                type.isArray() && type.size() == 1 && type.get(0).asText().equals("null");
        boolean nullEnum =
                node.path("enum").size() == 1 && node.get("enum").get(0).isNull();
        return type.asText().equals("null")
                || onlyNull
                || nullEnum
                || (node.has("const") && node.get("const").isNull());
    }

    /** The format, or the empty string. */
    public String format() {
        return node.path("format").asText();
    }

    /** How a string's bytes are encoded: {@code contentEncoding}, or the empty string. */
    public String contentEncoding() {
        return node.path("contentEncoding").asText();
    }

    /** The members of {@code properties}. */
    public Map<String, SchemaView> properties() {
        return members("properties");
    }

    /** The members of {@code patternProperties}, by pattern. */
    public Map<String, SchemaView> patternProperties() {
        return members("patternProperties");
    }

    private Map<String, SchemaView> members(String keyword) {
        Map<String, SchemaView> views = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.path(keyword).properties()) {
            views.put(entry.getKey(), child(entry.getValue(), keyword, entry.getKey()));
        }
        return views;
    }

    /** The names in {@code required}. */
    public Set<String> required() {
        Set<String> names = new LinkedHashSet<>();
        if (node.path("required").isArray()) {
            node.get("required").forEach(name -> names.add(name.asText()));
        }
        return names;
    }

    /** The schemas of {@code allOf}, {@code oneOf} or {@code anyOf}. */
    public List<SchemaView> all(String keyword) {
        List<SchemaView> views = new ArrayList<>();
        for (int i = 0; i < node.path(keyword).size(); i++) {
            views.add(child(node.get(keyword).get(i), keyword, Integer.toString(i)));
        }
        return views;
    }

    /** The schema of an array's elements. */
    public Optional<SchemaView> items() {
        return node.path("items").isObject() ? Optional.of(child(node.get("items"), "items")) : Optional.empty();
    }

    /** The schema of further properties; empty when they are not described or not allowed. */
    public Optional<SchemaView> additional() {
        JsonNode additional = node.path("additionalProperties");
        return additional.isObject() ? Optional.of(child(additional, "additionalProperties")) : Optional.empty();
    }

    /** Whether further properties are explicitly allowed without being described. */
    public boolean isOpen() {
        JsonNode additional = node.path("additionalProperties");
        return additional.isBoolean() && additional.asBoolean();
    }

    /** The non-null values of {@code enum} or {@code const}, as text. */
    public List<String> enumLiterals() {
        List<String> literals = new ArrayList<>();
        for (JsonNode value : enumNode()) {
            if (!value.isNull()) {
                literals.add(value.isContainerNode() ? value.toString() : value.asText());
            }
        }
        return literals;
    }

    /** The JSON type that all non-null values of {@code enum} share, or the empty string. */
    public String enumType() {
        Set<String> types = new LinkedHashSet<>();
        for (JsonNode value : enumNode()) {
            if (!value.isNull()) {
                types.add(
                        value.isTextual()
                                ? "string"
                                : value.isBoolean()
                                        ? "boolean"
                                        : value.isIntegralNumber() ? "integer" : value.isNumber() ? "number" : "");
            }
        }
        if (types.equals(Set.of("integer", "number"))) {
            return "number";
        }
        return types.size() == 1 ? types.iterator().next() : "";
    }

    private JsonNode enumNode() {
        return node.path("enum");
    }

    /** The text that {@code const}, or an enum of one value, fixes. */
    public Optional<String> constant() {
        boolean single = enumNode().size() == 1 && enumNode().get(0).isTextual();
        JsonNode constant = single ? enumNode().get(0) : node.path("const");
        return constant.isTextual() ? Optional.of(constant.asText()) : Optional.empty();
    }

    /** The JSON type of {@code const}, or the empty string. */
    public String constantType() {
        JsonNode value = node.path("const");
        return value.isTextual()
                ? "string"
                : value.isBoolean()
                        ? "boolean"
                        : value.isIntegralNumber() ? "integer" : value.isNumber() ? "number" : "";
    }

    /** The discriminator's property name. */
    public Optional<String> discriminator() {
        JsonNode name = node.path("discriminator").path("propertyName");
        return name.isTextual() ? Optional.of(name.asText()) : Optional.empty();
    }

    /** The discriminator's mapping: value to reference or schema name. */
    public Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        node.path("discriminator")
                .path("mapping")
                .properties()
                .forEach(e -> mapping.put(e.getKey(), e.getValue().asText()));
        return mapping;
    }

    /** Title and description as one text. */
    public String description() {
        String description = node.path("description").asText();
        return description.isBlank() ? node.path("title").asText() : description;
    }

    /** The value of a member that is true or absent. */
    public boolean flag(String keyword) {
        return node.path(keyword).asBoolean();
    }

    /** Whether the schema says nothing about the shape of a value: only notes or constraints. */
    public boolean isShapeless() {
        for (String keyword : SHAPING) {
            if (node.has(keyword)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the document has this keyword here. */
    public boolean has(String keyword) {
        return node.has(keyword);
    }

    private SchemaView child(JsonNode value, String... names) {
        return new SchemaView(document, value, Pointers.child(pointer, names));
    }
}
