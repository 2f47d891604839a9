package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The OpenAPI Initiative's own schemas of documents; nothing is fetched. */
final class OfficialSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String V30 = "https://spec.openapis.org/oas/3.0/schema/2021-09-28";
    private static final String V31 = "https://spec.openapis.org/oas/3.1/schema/2026-08-03";
    private static final String META = "https://spec.openapis.org/oas/3.1/meta/base";
    private static final String DIALECT = "https://spec.openapis.org/oas/3.1/dialect/base";
    private static final String DIALECTS = "https://spec.openapis.org/oas/3.1/dialect/";

    private final Map<String, JsonNode> schemas = new HashMap<>();
    private final String id;

    /** The schemas that a document has to fit. */
    OfficialSchemas(JsonNode document) {
        boolean version30 = document.path("openapi").asText().startsWith("3.0");
        id = version30 ? V30 : V31;
        schemas.put(id, version30 ? modernised(read("oas-3.0.json")) : read("oas-3.1.json"));
        if (document.path("jsonSchemaDialect").asText(DIALECTS).startsWith(DIALECTS)) {
            schemas.put(META, read("oas-3.1-meta.json"));
            schemas.put(DIALECT, read("oas-3.1-dialect.json"));
            if (!version30) {
                ((ObjectNode) schemas.get(id).at("/$defs/schema")).removeAll().put("$ref", DIALECT);
            }
        }
    }

    /** What a document breaks of them. */
    List<Error> errors(JsonNode document) {
        Map<String, String> texts = new HashMap<>();
        schemas.forEach((name, schema) -> texts.put(name, schema.toString()));
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ROOT)
                .formatAssertionsEnabled(true)
                .regularExpressionFactory(new BoundedPatterns()::of)
                .build();
        return SchemaRegistry.withDialect(
                        Dialects.getDraft202012(),
                        builder -> builder.schemas(texts).schemaRegistryConfig(config))
                .getSchema(SchemaLocation.of(id))
                .validate(document);
    }

    /** The part of a schema at a location of the validator's, {@code id#/pointer}. */
    JsonNode at(String location) {
        int hash = location.indexOf('#');
        JsonNode schema = schemas.get(hash < 0 ? location : location.substring(0, hash));
        return schema == null ? JSON.missingNode() : schema.at(hash < 0 ? "" : location.substring(hash + 1));
    }

    private static ObjectNode read(String file) {
        try (InputStream in = OfficialSchemas.class.getResourceAsStream(file)) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema of 3.0 is one of draft 4; what it says is said in the words of 2020-12, in which a choice can be told. */
    private static ObjectNode modernised(ObjectNode schema) {
        schema.remove("id");
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("$id", V30);
        separateReferences(schema);
        return schema;
    }

    /**
     * Makes {@code oneOf: [thing, reference]} a choice by {@code $ref}. It allows the same, and a wrong thing is then
     * told as such, instead of also as a reference that lacks its {@code $ref}, at each level above it.
     */
    private static void separateReferences(JsonNode node) {
        node.forEach(OfficialSchemas::separateReferences);
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        if (object.path("exclusiveMinimum").isBoolean()) {
            object.set("exclusiveMinimum", object.remove("minimum"));
        }
        JsonNode reference = null;
        JsonNode thing = null;
        for (JsonNode choice : object.path("oneOf")) {
            boolean refers = choice.path("$ref").asText().endsWith("/Reference");
            reference = refers ? choice : reference;
            thing = !refers && choice.has("$ref") ? choice : thing;
        }
        if (reference != null && thing != null) {
            boolean simple = object.remove("oneOf").size() == 3;
            choose(object, simple, thing, reference);
        }
    }

    private static void choose(ObjectNode object, boolean simple, JsonNode thing, JsonNode reference) {
        ObjectNode choice = object;
        if (simple) {
            object.putObject("if").put("type", "boolean");
            choice = object.putObject("else");
        }
        choice.putObject("if").put("type", "object").putArray("required").add("$ref");
        choice.set("then", reference);
        choice.set("else", thing);
    }
}
