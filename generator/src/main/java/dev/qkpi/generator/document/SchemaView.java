package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    private final SpecDocument document;
    private final JsonNode node;
    private final String pointer;
    private final Map<String, List<SchemaView>> parts;

    SchemaView(SpecDocument document, JsonNode node, String pointer) {
        this(document, node, pointer, Map.of());
    }

    private SchemaView(SpecDocument document, JsonNode node, String pointer, Map<String, List<SchemaView>> parts) {
        this.document = document;
        this.node = node;
        this.pointer = pointer;
        this.parts = parts;
    }

    /** Where in the document the schema stands. */
    public String pointer() {
        return pointer;
    }

    /** The schema that a {@code $ref} here leads to, one step on. */
    public Optional<SchemaView> reference() {
        return hasShapingReference() ? Optional.empty() : target();
    }

    private Optional<SchemaView> target() {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? document.schema(Pointers.ofReference(reference.asText())) : Optional.empty();
    }

    /** Whether more than notes stand beside a reference, which then is one part among others; in 3.0 they are void. */
    private boolean hasShapingReference() {
        return node.path("$ref").isTextual()
                && !document.isVersion30()
                && Keywords.MERGING.stream().anyMatch(node::has);
    }

    /** The same place as if it were of one of its types only. */
    public SchemaView typed(int index) {
        String type = types().get(index);
        ObjectNode copy = copy();
        copy.put("type", type);
        copy.remove("nullable");
        copy.remove(type.equals("object") ? Keywords.ITEMS : Keywords.MEMBERS);
        copy.remove(type.equals("array") || type.equals("object") ? List.of() : Keywords.ITEMS);
        return new SchemaView(document, copy, Pointers.child(pointer, "type", Integer.toString(index)), parts);
    }

    /** The same place without its alternatives. */
    public SchemaView withoutChoices() {
        ObjectNode copy = copy();
        copy.remove(List.of("oneOf", "anyOf", "discriminator"));
        return new SchemaView(document, copy, pointer, parts);
    }

    /** The same place without the alternatives of one keyword. */
    public SchemaView withoutChoices(String keyword) {
        ObjectNode copy = copy();
        copy.remove(List.of(keyword, "discriminator"));
        return new SchemaView(document, copy, pointer, parts);
    }

    private ObjectNode copy() {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(member -> copy.set(member.getKey(), member.getValue()));
        return copy;
    }

    /** A schema that stands nowhere: of {@code allOf} or {@code anyOf} these, found in messages where this one is. */
    public SchemaView made(String keyword, List<SchemaView> views) {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        return new SchemaView(document, nothing, Pointers.child(pointer, keyword), Map.of(keyword, List.copyOf(views)));
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

    /** How many bits the larger of the bounds of a whole number needs, its sign aside; 0 where it has none. */
    public int boundBits() {
        int bits = 0;
        for (String bound : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
            JsonNode value = node.path(bound);
            bits = Math.max(
                    bits, value.isIntegralNumber() ? value.bigIntegerValue().bitLength() : 0);
        }
        return bits;
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
        List<SchemaView> views = new ArrayList<>(parts.getOrDefault(keyword, List.of()));
        if (keyword.equals("allOf") && hasShapingReference()) {
            target().ifPresent(views::add);
        }
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
        String keyword = furtherKeyword();
        JsonNode additional = node.path(keyword);
        return additional.isObject() ? Optional.of(child(additional, keyword)) : Optional.empty();
    }

    /** Whether further properties are explicitly allowed without being described. */
    public boolean isOpen() {
        return node.path(furtherKeyword()).asBoolean();
    }

    private String furtherKeyword() {
        return node.has("additionalProperties") ? "additionalProperties" : "unevaluatedProperties";
    }

    /** The non-null values of {@code enum}, as text. */
    public List<String> enumLiterals() {
        return FixedValues.of(node.path("enum")).literals();
    }

    /** The JSON type of all non-null values of {@code enum}, as far as one holds them all, or the empty string. */
    public String enumType() {
        return FixedValues.of(node.path("enum")).type(types());
    }

    /** The literal that {@code const}, or an enum of one value, fixes; that of a string is its text. */
    public Optional<String> constant() {
        return FixedValues.single(node);
    }

    /** The JSON type of {@code const}, or the empty string. */
    public String constantType() {
        return FixedValues.type(node.path("const"));
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

    /** Where more is said of it: the address in {@code externalDocs}, if it is one of the web. */
    public Optional<String> link() {
        String url = node.path("externalDocs").path("url").asText();
        return url.matches("(?i)https?://\\S+") ? Optional.of(url) : Optional.empty();
    }

    /** The value of a member that is true or absent. */
    public boolean flag(String keyword) {
        return node.path(keyword).asBoolean();
    }

    /** Whether the schema says nothing about the shape of a value: only notes or constraints. */
    public boolean isShapeless() {
        return parts.isEmpty() && Keywords.SHAPING.stream().noneMatch(node::has);
    }

    /** Whether the schema says nothing about the shape of a value but its type. */
    public boolean isBare() {
        return parts.isEmpty()
                && Keywords.SHAPING.stream().noneMatch(keyword -> !keyword.equals("type") && node.has(keyword));
    }

    /** Whether another schema says the same, word by word. */
    public boolean isSameAs(SchemaView other) {
        return node.equals(other.node) && parts.equals(other.parts);
    }

    /** Whether the document has this keyword here. */
    public boolean has(String keyword) {
        return node.has(keyword) || parts.containsKey(keyword);
    }

    /** The literal of the default, or empty if there is none that fits on a line. */
    public Optional<String> defaultValue() {
        JsonNode value = node.path("default");
        boolean printable = !value.isMissingNode() && value.toString().length() <= 60;
        return printable ? Optional.of(value.isTextual() ? value.asText() : value.toString()) : Optional.empty();
    }

    private SchemaView child(JsonNode value, String... names) {
        return new SchemaView(document, value, Pointers.child(pointer, names));
    }
}
