package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What several stages look for all over a document, found by going through it once. */
final class Survey implements TypedWalk.Visit {

    /** Keywords that few schemas have, and that more than one stage looks for. */
    private static final Set<String> RARE = Set.of(
            "discriminator",
            "not",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "dependentRequired",
            "if",
            "dependentSchemas",
            "$dynamicRef",
            "contentSchema");

    private final SpecDocument document;
    private final List<Element> references = new ArrayList<>();
    private final List<SchemaView> schemas = new ArrayList<>();

    Survey(SpecDocument document) {
        this.document = document;
        new TypedWalk(this).through(document.tree(), NodeKind.DOCUMENT, Step.TOP);
    }

    @Override
    public JsonNode value(JsonNode value, NodeKind kind, Step place) {
        if (kind != NodeKind.VALUE && value.path("$ref").asText().startsWith("#")) {
            references.add(new Element(document, value, place));
        }
        if (kind == NodeKind.SCHEMA && Keywords.isOneOf(RARE, value)) {
            schemas.add(new SchemaView(document, value, place));
        }
        return value;
    }

    /** The places that refer to something within the document. */
    List<Element> references() {
        return references;
    }

    /** The schemas that have one of these keywords, each a rare one. */
    List<SchemaView> schemasWith(Set<String> keywords) {
        if (!RARE.containsAll(keywords)) {
            throw new IllegalArgumentException("Not all looked for: " + keywords);
        }
        return schemas.stream()
                .filter(schema -> keywords.stream().anyMatch(schema::has))
                .toList();
    }
}
