package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an object of a document is, told by its place, and what its members are. */
public enum NodeKind {
    DOCUMENT(""),
    COMPONENTS(""),
    PATH_ITEM("pathItems"),
    OPERATION(""),
    PARAMETER("parameters"),
    HEADER("headers"),
    REQUEST_BODY("requestBodies"),
    RESPONSE("responses"),
    MEDIA_TYPE(""),
    ENCODING(""),
    EXAMPLE("examples"),
    LINK("links"),
    CALLBACK("callbacks"),
    SECURITY_SCHEME("securitySchemes"),
    SCHEMA("schemas"),
    DISCRIMINATOR(""),
    SERVER(""),
    OTHER(""),
    /** A value whose members mean nothing here. */
    VALUE("");

    private final String section;
    private final Map<String, Child> children = new LinkedHashMap<>();

    NodeKind(String section) {
        this.section = section;
    }

    /** How a member holds what it holds. */
    public enum Holds {
        ONE,
        LIST,
        MAP,
        /** One or a list. */
        ANY
    }

    /**
     * A member.
     *
     * @param kind what each of its values is
     * @param holds how it holds them
     */
    public record Child(NodeKind kind, Holds holds) {
        /** Whether a value has the form of this member. */
        boolean fits(JsonNode value) {
            boolean schema = kind == SCHEMA && value.isBoolean();
            return switch (holds) {
                case ONE -> kind == VALUE || schema || value.isObject();
                case LIST -> value.isArray();
                case MAP -> value.isObject();
                case ANY -> schema || value.isObject() || value.isArray();
            };
        }
    }

    /** The section of components for such objects; empty if references to them are replaced by what they name. */
    public String section() {
        return section;
    }

    /** The members with a meaning, by key. */
    public Map<String, Child> children() {
        return children;
    }

    /** Whether references to such objects stay, because whoever reads the document follows them. */
    boolean keepsReferences() {
        return !section.isEmpty() && this != PATH_ITEM && this != SECURITY_SCHEME;
    }

    /** Whether names that begin with {@code x-} in a map of such objects are extensions. */
    boolean hasExtensions() {
        return this != SCHEMA && this != HEADER && this != EXAMPLE;
    }

    private NodeKind one(NodeKind kind, String... keys) {
        return add(kind, Holds.ONE, keys);
    }

    private NodeKind list(NodeKind kind, String... keys) {
        return add(kind, Holds.LIST, keys);
    }

    private NodeKind map(NodeKind kind, String... keys) {
        return add(kind, Holds.MAP, keys);
    }

    private NodeKind add(NodeKind kind, Holds holds, String... keys) {
        for (String key : keys) {
            children.put(key, new Child(kind, holds));
        }
        return this;
    }

    static {
        DOCUMENT.one(OTHER, "info", "externalDocs")
                .list(SERVER, "servers")
                .list(OTHER, "tags", "security")
                .map(PATH_ITEM, "paths", "webhooks")
                .one(COMPONENTS, "components");
        for (NodeKind kind : values()) {
            if (!kind.section.isEmpty()) {
                COMPONENTS.map(kind, kind.section);
            }
        }
        PATH_ITEM
                .one(OPERATION, OperationCheck.METHODS.toArray(String[]::new))
                .list(PARAMETER, "parameters")
                .list(SERVER, "servers");
        OPERATION
                .list(VALUE, "tags")
                .one(OTHER, "externalDocs")
                .list(PARAMETER, "parameters")
                .one(REQUEST_BODY, "requestBody")
                .map(RESPONSE, "responses")
                .map(CALLBACK, "callbacks")
                .list(OTHER, "security")
                .list(SERVER, "servers");
        for (NodeKind kind : new NodeKind[] {PARAMETER, HEADER}) {
            kind.one(SCHEMA, "schema").map(MEDIA_TYPE, "content").map(EXAMPLE, "examples");
        }
        REQUEST_BODY.map(MEDIA_TYPE, "content");
        RESPONSE.map(HEADER, "headers").map(MEDIA_TYPE, "content").map(LINK, "links");
        MEDIA_TYPE.one(SCHEMA, "schema", "itemSchema").map(EXAMPLE, "examples").map(ENCODING, "encoding");
        ENCODING.map(HEADER, "headers");
        LINK.one(SERVER, "server").map(VALUE, "parameters");
        SERVER.map(OTHER, "variables");
        SCHEMA.map(SCHEMA, "properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
                .one(SCHEMA, "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames")
                .one(SCHEMA, "unevaluatedItems", "unevaluatedProperties", "additionalItems", "contentSchema")
                .add(SCHEMA, Holds.ANY, "items")
                .list(SCHEMA, "allOf", "anyOf", "oneOf", "prefixItems")
                .one(DISCRIMINATOR, "discriminator")
                .one(OTHER, "externalDocs", "xml")
                .list(VALUE, "enum", "required");
        DISCRIMINATOR.map(VALUE, "mapping");
    }
}
