package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A document that can be used: parsed, of a supported version, its references in place.
 *
 * @param name how messages call it
 * @param tree the document as it stands, before any interpretation
 * @param api the document as an object model; references are kept as references
 * @param findings what there is to say about it; later stages add to it
 */
public record SpecDocument(String name, JsonNode tree, OpenAPI api, Findings findings) {

    /** The schema at a pointer, or empty if there is none. */
    public Optional<SchemaView> schema(String pointer) {
        JsonNode node = tree.at(pointer);
        return node.isMissingNode() ? Optional.empty() : Optional.of(new SchemaView(this, node, pointer));
    }

    /** Whether the document is of OpenAPI 3.0, whose schemas differ from those of JSON Schema. */
    public boolean isVersion30() {
        return tree.path("openapi").asText().startsWith("3.0");
    }

    /** The named schemas of {@code components}, in the document's order. */
    public Map<String, SchemaView> componentSchemas() {
        Map<String, SchemaView> schemas = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry :
                tree.path("components").path("schemas").properties()) {
            String pointer = Pointers.child("/components/schemas", entry.getKey());
            schemas.put(entry.getKey(), new SchemaView(this, entry.getValue(), pointer));
        }
        return schemas;
    }

    /** The pointer of what stands at a pointer once references are followed. */
    public String follow(String pointer) {
        String place = pointer;
        for (int i = 0; i < 100; i++) {
            JsonNode reference = tree.at(place).path("$ref");
            if (!reference.isTextual()) {
                return place;
            }
            place = Pointers.ofReference(reference.asText());
        }
        return place;
    }

    /** Pointers of the places that refer to something within the document, with the pointers they refer to. */
    public Map<String, String> references() {
        Map<String, String> references = new LinkedHashMap<>();
        TreeWalk.through(tree, (object, pointer, names) -> {
            String reference = object.path("$ref").asText();
            if (!names && reference.startsWith("#")) {
                references.put(pointer, Pointers.ofReference(reference));
            }
        });
        return references;
    }

    /** All schemas of the document that have one of the keywords, which nothing but schemas has. */
    public List<SchemaView> schemasWith(Set<String> keywords) {
        List<SchemaView> found = new ArrayList<>();
        TreeWalk.through(tree, (object, pointer, names) -> {
            if (!names && keywords.stream().anyMatch(object::has)) {
                found.add(new SchemaView(this, object, pointer));
            }
        });
        return found;
    }

    /** The text of a member at a pointer, or empty if there is none. */
    public Optional<String> text(String pointer) {
        JsonNode node = tree.at(pointer);
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    /** The text, number or boolean at a pointer as text, or empty if there is none. */
    public Optional<String> value(String pointer) {
        JsonNode node = tree.at(pointer);
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }

    /** Whether the member at a pointer is true. */
    public boolean flag(String pointer) {
        return tree.at(pointer).asBoolean();
    }

    /** The names of the members of the object at a pointer. */
    public List<String> keys(String pointer) {
        return tree.at(pointer).properties().stream().map(Map.Entry::getKey).toList();
    }

    /** Whether the same stands at two pointers. */
    public boolean same(String pointer, String other) {
        return has(pointer) && tree.at(pointer).equals(tree.at(other));
    }

    /** Whether something stands at a pointer. */
    public boolean has(String pointer) {
        return !tree.at(pointer).isMissingNode();
    }

    /** The value at a pointer as JSON text, or empty if there is none or it is null. */
    public Optional<String> json(String pointer) {
        JsonNode node = tree.at(pointer);
        return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node.toString());
    }

    /** The value at a pointer: a Boolean, a BigDecimal, a String, a list of such; null for everything else. */
    public Object plain(String pointer) {
        return plain(tree.at(pointer));
    }

    private static Object plain(JsonNode node) {
        if (node.isArray()) {
            List<Object> elements = new ArrayList<>();
            node.forEach(element -> elements.add(plain(element)));
            return elements;
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        return node.isBoolean() ? (Object) node.asBoolean() : node.isTextual() ? node.asText() : null;
    }
}
