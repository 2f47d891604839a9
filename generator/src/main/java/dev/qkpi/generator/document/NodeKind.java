package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    SERVER_VARIABLE(""),
    INFO(""),
    CONTACT(""),
    LICENSE(""),
    TAG(""),
    EXTERNAL_DOCS(""),
    OAUTH_FLOWS(""),
    OAUTH_FLOW(""),
    OTHER(""),
    /** A value whose members mean nothing here. */
    VALUE("");

    private final String section;
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> flags = new HashSet<>();
    private final Set<String> anything = new HashSet<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> since31 = new HashSet<>();

    NodeKind(String section) {
        this.section = section;
    }

    /** How a member holds what it holds. */
    public enum Holds {
        ONE,
        LIST,
        /** By names, which may begin with {@code x-} as well. */
        MAP,
        /** By names, among which those that begin with {@code x-} are extensions. */
        OPEN_MAP,
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
        /** Whether it holds values by names. */
        boolean isMap() {
            return holds == Holds.MAP || holds == Holds.OPEN_MAP;
        }

        /** Whether a key of the map is a name, and not an extension. */
        boolean isName(String key) {
            return holds == Holds.MAP || !key.startsWith("x-");
        }

        /** Whether a value has the form of this member. */
        boolean fits(JsonNode value) {
            boolean schema = kind == SCHEMA && value.isBoolean();
            return switch (holds) {
                case ONE -> kind == VALUE || schema || value.isObject();
                case LIST -> value.isArray();
                case MAP, OPEN_MAP -> value.isObject();
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

    /** Whether a member is a text. */
    boolean isText(String key) {
        return texts.contains(key);
    }

    /** Whether a member is true or false. */
    boolean isFlag(String key) {
        return flags.contains(key);
    }

    /** The members that such an object cannot be without. */
    Set<String> required() {
        return required;
    }

    /** Whether OpenAPI gives such objects a member of this name; those of schemas are not told. */
    boolean knows(String key, boolean version30) {
        boolean known = children.containsKey(key)
                || texts.contains(key)
                || flags.contains(key)
                || anything.contains(key)
                || key.startsWith("x-");
        return known && !(version30 && since31.contains(key));
    }

    /** Whether references to such objects stay, because whoever reads the document follows them. */
    boolean keepsReferences() {
        return !section.isEmpty() && this != PATH_ITEM && this != SECURITY_SCHEME;
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

    private NodeKind openMap(NodeKind kind, String... keys) {
        return add(kind, Holds.OPEN_MAP, keys);
    }

    private NodeKind add(NodeKind kind, Holds holds, String... keys) {
        for (String key : keys) {
            children.put(key, new Child(kind, holds));
        }
        return this;
    }

    private NodeKind texts(String... keys) {
        texts.addAll(List.of(keys));
        return this;
    }

    private NodeKind flags(String... keys) {
        flags.addAll(List.of(keys));
        return this;
    }

    private NodeKind anything(String... keys) {
        anything.addAll(List.of(keys));
        return this;
    }

    private NodeKind required(String... keys) {
        required.addAll(List.of(keys));
        return this;
    }

    private NodeKind since31(String... keys) {
        since31.addAll(List.of(keys));
        return this;
    }

    static {
        document();
        operations();
        bodies();
        security();
        schemas();
    }

    private static void document() {
        DOCUMENT.one(INFO, "info")
                .one(EXTERNAL_DOCS, "externalDocs")
                .list(SERVER, "servers")
                .list(TAG, "tags")
                .list(VALUE, "security")
                .openMap(PATH_ITEM, "paths")
                .map(PATH_ITEM, "webhooks")
                .one(COMPONENTS, "components")
                .texts("openapi", "jsonSchemaDialect")
                .anything("$self")
                .since31("webhooks", "jsonSchemaDialect", "$self");
        for (NodeKind kind : values()) {
            if (!kind.section.isEmpty()) {
                COMPONENTS.map(kind, kind.section);
            }
        }
        COMPONENTS.since31("pathItems");
        INFO.one(CONTACT, "contact")
                .one(LICENSE, "license")
                .texts("title", "summary", "description", "termsOfService", "version")
                .required("version")
                .since31("summary");
        CONTACT.texts("name", "url", "email");
        LICENSE.texts("name", "identifier", "url").required("name").since31("identifier");
        TAG.one(EXTERNAL_DOCS, "externalDocs").texts("name", "description").required("name");
        EXTERNAL_DOCS.texts("description", "url").required("url");
        SERVER.map(SERVER_VARIABLE, "variables").texts("url", "description").required("url");
        SERVER_VARIABLE.list(VALUE, "enum").texts("default", "description").required("default");
    }

    private static void operations() {
        PATH_ITEM
                .one(OPERATION, OperationCheck.METHODS.toArray(String[]::new))
                .list(PARAMETER, "parameters")
                .list(SERVER, "servers")
                .texts("$ref", "summary", "description");
        OPERATION
                .list(VALUE, "tags")
                .one(EXTERNAL_DOCS, "externalDocs")
                .list(PARAMETER, "parameters")
                .one(REQUEST_BODY, "requestBody")
                .openMap(RESPONSE, "responses")
                .map(CALLBACK, "callbacks")
                .list(VALUE, "security")
                .list(SERVER, "servers")
                .texts("summary", "description", "operationId")
                .flags("deprecated");
        for (NodeKind kind : new NodeKind[] {PARAMETER, HEADER}) {
            kind.one(SCHEMA, "schema")
                    .map(MEDIA_TYPE, "content")
                    .map(EXAMPLE, "examples")
                    .texts("$ref", "name", "in", "description", "style")
                    .flags("required", "deprecated", "allowEmptyValue", "explode", "allowReserved")
                    .anything("example");
        }
    }

    private static void bodies() {
        REQUEST_BODY
                .map(MEDIA_TYPE, "content")
                .texts("$ref", "description")
                .flags("required")
                .required("content");
        RESPONSE.map(HEADER, "headers")
                .map(MEDIA_TYPE, "content")
                .map(LINK, "links")
                .texts("$ref", "description")
                .required("description");
        MEDIA_TYPE
                .one(SCHEMA, "schema", "itemSchema")
                .map(EXAMPLE, "examples")
                .map(ENCODING, "encoding")
                .anything("example");
        ENCODING.map(HEADER, "headers").texts("contentType", "style").flags("explode", "allowReserved");
        EXAMPLE.texts("$ref", "summary", "description", "externalValue").anything("value");
        LINK.one(SERVER, "server")
                .map(VALUE, "parameters")
                .texts("$ref", "operationRef", "operationId", "description")
                .anything("requestBody");
    }

    private static void security() {
        SECURITY_SCHEME
                .one(OAUTH_FLOWS, "flows")
                .texts("$ref", "type", "description", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl")
                .required("type");
        OAUTH_FLOWS.one(OAUTH_FLOW, "implicit", "password", "clientCredentials", "authorizationCode");
        OAUTH_FLOW
                .map(VALUE, "scopes")
                .texts("authorizationUrl", "tokenUrl", "refreshUrl")
                .required("scopes");
    }

    private static void schemas() {
        SCHEMA.map(SCHEMA, "properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
                .one(SCHEMA, "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames")
                .one(SCHEMA, "unevaluatedItems", "unevaluatedProperties", "additionalItems", "contentSchema")
                .add(SCHEMA, Holds.ANY, "items")
                .list(SCHEMA, "allOf", "anyOf", "oneOf", "prefixItems")
                .one(DISCRIMINATOR, "discriminator")
                .one(EXTERNAL_DOCS, "externalDocs")
                .one(OTHER, "xml")
                .list(VALUE, "enum", "required")
                .texts("$ref", "title", "description", "format", "pattern", "contentEncoding", "contentMediaType")
                .texts("$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$comment")
                .flags("nullable", "deprecated", "readOnly", "writeOnly");
        DISCRIMINATOR.map(VALUE, "mapping").texts("propertyName").required("propertyName");
    }
}
