package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A schema as the document has it, with the differences between OpenAPI 3.0 and 3.1 taken out.
 *
 * <p>Reads the tree rather than classes of a parser: those lose what stands beside a {@code $ref}, the types of
 * enum values, and where in the document a schema stands.
 */
public final class SchemaView {

    private final SpecDocument document;
    private final JsonNode node;
    private final Step place;
    private final Map<String, List<SchemaView>> parts;
    private final Map<String, List<SchemaView>> listed = new HashMap<>(4);
    private Map<String, SchemaView> properties;
    private List<String> types;
    private List<String> literals;

    SchemaView(SpecDocument document, JsonNode node, Step place) {
        this(document, node, place, Map.of());
    }

    private SchemaView(SpecDocument document, JsonNode node, Step place, Map<String, List<SchemaView>> parts) {
        this.document = document;
        this.node = node;
        this.place = place;
        this.parts = parts;
    }

    /** Where in the document the schema stands. */
    public String pointer() {
        return place.pointer();
    }

    /** The schema that a {@code $ref} here leads to, one step on. */
    public Optional<SchemaView> reference() {
        return hasShapingReference() ? Optional.empty() : target();
    }

    private Optional<SchemaView> target() {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? document.schemaOf(reference.asText()) : Optional.empty();
    }

    /** Whether more than notes stand beside a reference, which then is one part among others; in 3.0 they are void. */
    private boolean hasShapingReference() {
        return !document.isVersion30() && node.path("$ref").isTextual() && Keywords.isOneOf(Keywords.MERGING, node);
    }

    /** The same place as if it were of one of its types only. */
    public SchemaView typed(int index) {
        String type = types().get(index);
        ObjectNode copy = copy();
        copy.put("type", type);
        copy.remove("nullable");
        copy.remove(type.equals("object") ? Keywords.ITEMS : Keywords.MEMBERS);
        copy.remove(type.equals("array") || type.equals("object") ? List.of() : Keywords.ITEMS);
        return new SchemaView(document, copy, place.to("type").to(Integer.toString(index)), parts);
    }

    /** The same place without its alternatives. */
    public SchemaView withoutChoices() {
        return without("oneOf", "anyOf", "discriminator");
    }

    /** The same place without the alternatives of one keyword. */
    public SchemaView withoutChoices(String keyword) {
        return without(keyword, "discriminator");
    }

    private SchemaView without(String... keywords) {
        return new SchemaView(document, copy().remove(List.of(keywords)), place, parts);
    }

    private ObjectNode copy() {
        return JsonNodeFactory.instance.objectNode().setAll((ObjectNode) node);
    }

    /** A schema that stands nowhere: of {@code allOf} or {@code anyOf} these, found in messages where this one is. */
    public SchemaView made(String keyword, List<SchemaView> views) {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        return new SchemaView(document, nothing, place.to(keyword), Map.of(keyword, List.copyOf(views)));
    }

    /** Types other than null; empty when the document names none. */
    public List<String> types() {
        if (types == null) {
            types = Types.of(node);
        }
        return types;
    }

    /** Whether null is a legal value, as far as this schema alone tells. */
    public boolean isNullable() {
        return Types.allowNull(node);
    }

    /** Whether the schema is the type null and nothing else. */
    public boolean isNull() {
        return Types.areNull(node);
    }

    /** The format, or the empty string. */
    public String format() {
        return node.path("format").asText();
    }

    /** How many bits the larger of the bounds of a whole number needs, its sign aside; 0 where it has none. */
    public int boundBits() {
        return Types.boundBits(node);
    }

    /** The members of {@code properties}. */
    public Map<String, SchemaView> properties() {
        if (properties == null) {
            properties = Collections.unmodifiableMap(members("properties"));
        }
        return properties;
    }

    /** The members of {@code patternProperties}, by pattern. */
    public Map<String, SchemaView> patternProperties() {
        return members("patternProperties");
    }

    private Map<String, SchemaView> members(String keyword) {
        JsonNode map = node.get(keyword);
        if (map == null || map.isEmpty()) {
            return Map.of();
        }
        Map<String, SchemaView> views = new LinkedHashMap<>();
        Step above = place.to(keyword);
        for (Map.Entry<String, JsonNode> entry : map.properties()) {
            views.put(entry.getKey(), child(entry.getValue(), above.to(entry.getKey())));
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
        boolean merged = keyword.equals("allOf") && hasShapingReference();
        if (!merged && !has(keyword)) {
            return List.of();
        }
        List<SchemaView> known = listed.get(keyword);
        if (known == null) {
            known = listOf(keyword, merged);
            listed.put(keyword, known);
        }
        return known;
    }

    private List<SchemaView> listOf(String keyword, boolean merged) {
        List<SchemaView> views = new ArrayList<>(parts.getOrDefault(keyword, List.of()));
        if (merged) {
            views.addAll(target().stream().toList());
        }
        JsonNode list = node.path(keyword);
        for (int i = 0; i < list.size(); i++) {
            views.add(child(list.get(i), place.to(keyword).to(Integer.toString(i))));
        }
        return List.copyOf(views);
    }

    /** The schema of an array's elements. */
    public Optional<SchemaView> items() {
        return node.path("items").isObject()
                ? Optional.of(child(node.get("items"), place.to("items")))
                : parts.getOrDefault("items", List.of()).stream().findFirst();
    }

    /** The schema of further properties; empty when they are not described or not allowed. */
    public Optional<SchemaView> additional() {
        String keyword = furtherKeyword();
        JsonNode additional = node.path(keyword);
        return additional.isObject() ? Optional.of(child(additional, place.to(keyword))) : Optional.empty();
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
        if (literals == null) {
            literals = node.has("enum") ? FixedValues.of(node.get("enum")).literals() : List.of();
        }
        return literals;
    }

    /** The JSON type of all non-null values of {@code enum}, as far as one holds them all, or the empty string. */
    public String enumType() {
        return node.has("enum") ? FixedValues.of(node.get("enum")).type(types()) : "";
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
        for (Map.Entry<String, JsonNode> entry :
                node.path("discriminator").path("mapping").properties()) {
            mapping.put(entry.getKey(), entry.getValue().asText());
        }
        return mapping;
    }

    /** The text of a member, empty if there is none. */
    public String text(String keyword) {
        return node.path(keyword).asText();
    }

    /** Title and description as one text. */
    public String description() {
        String description = text("description");
        return description.isBlank() ? text("title") : description;
    }

    /** Where more is said of it: the address in {@code externalDocs}, if it is one of the web. */
    public Optional<String> link() {
        String url = node.path("externalDocs").path("url").asText();
        return !url.isEmpty() && url.matches("(?i)https?://\\S+") ? Optional.of(url) : Optional.empty();
    }

    /** The value of a member that is true or absent. */
    public boolean flag(String keyword) {
        return node.path(keyword).asBoolean();
    }

    /** Whether the schema says nothing about the shape of a value: only notes or constraints. */
    public boolean isShapeless() {
        return parts.isEmpty() && !Keywords.isOneOf(Keywords.SHAPING, node);
    }

    /** Whether the schema says nothing about the shape of a value but its type. */
    public boolean isBare() {
        return parts.isEmpty() && !Keywords.isOneOf(Keywords.TELLING, node);
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
        return FixedValues.printable(node.path("default"));
    }

    private SchemaView child(JsonNode value, Step where) {
        return new SchemaView(document, value, where);
    }
}
