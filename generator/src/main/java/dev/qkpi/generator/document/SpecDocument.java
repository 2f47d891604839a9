package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** A document that can be used: parsed, of a supported version, mended, its references in place. */
public final class SpecDocument {

    private static final int MAX_HOPS = 100;

    private final String name;
    private final JsonNode tree;
    private final Findings findings;
    private final boolean version30;
    private final Map<String, Element> targets = new HashMap<>();
    private final Map<String, Optional<SchemaView>> schemas = new HashMap<>();
    private Survey survey;

    SpecDocument(String name, JsonNode tree, Findings findings) {
        this.name = name;
        this.tree = tree;
        this.findings = findings;
        this.version30 = tree.path("openapi").asText().startsWith("3.0");
    }

    /** How messages call it. */
    public String name() {
        return name;
    }

    /** The document as it stands, before any interpretation. */
    public JsonNode tree() {
        return tree;
    }

    /** What there is to say about it; later stages add to it. */
    public Findings findings() {
        return findings;
    }

    /** Whether the document is of OpenAPI 3.0, whose schemas differ from those of JSON Schema. */
    public boolean isVersion30() {
        return version30;
    }

    /** The document itself. */
    public Element top() {
        return new Element(this, tree, Step.TOP);
    }

    /** What stands at a pointer; absent if there is nothing. */
    public Element at(String pointer) {
        return new Element(this, Pointers.find(tree, pointer), Step.at(pointer));
    }

    /** What a reference within the document names. */
    Element target(String reference) {
        Element known = targets.get(reference);
        if (known == null) {
            known = at(Pointers.ofReference(reference));
            targets.put(reference, known);
        }
        return known;
    }

    /** The schema that a reference within the document names; the same one each time. */
    Optional<SchemaView> schemaOf(String reference) {
        Optional<SchemaView> known = schemas.get(reference);
        if (known == null) {
            known = target(reference).schema();
            schemas.put(reference, known);
        }
        return known;
    }

    /** What stands somewhere once references are followed: the one place where that is done. */
    Element follow(Element start) {
        Element place = start;
        for (int i = 0; i < MAX_HOPS; i++) {
            JsonNode reference = place.node().path("$ref");
            if (!reference.isTextual()) {
                return place;
            }
            place = target(reference.asText());
        }
        return place;
    }

    /** The named schemas of {@code components}, in the document's order. */
    public Map<String, SchemaView> componentSchemas() {
        Map<String, SchemaView> schemas = new LinkedHashMap<>();
        for (Element schema : top().child("components").child("schemas").members()) {
            schemas.put(schema.name(), new SchemaView(this, schema.node(), schema.place()));
        }
        return schemas;
    }

    /** Goes through the places that refer to something within the document, with the pointers they refer to. */
    public void eachReference(BiConsumer<Element, String> visitor) {
        for (Element place : survey().references()) {
            visitor.accept(place, Pointers.ofReference(place.node().path("$ref").asText()));
        }
    }

    /** All schemas of the document that have one of the keywords. */
    public List<SchemaView> schemasWith(Set<String> keywords) {
        return survey().schemasWith(keywords);
    }

    private Survey survey() {
        if (survey == null) {
            survey = new Survey(this);
        }
        return survey;
    }

    /** The schema at a pointer, or empty if there is none. */
    public Optional<SchemaView> schema(String pointer) {
        return at(pointer).schema();
    }
}
