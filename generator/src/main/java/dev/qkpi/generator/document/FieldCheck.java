package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Members that the objects of a document lack, or that OpenAPI does not give them; what {@link Mender} leaves has the
 * right form by itself.
 *
 * <p>Schemas and examples are left out: they may have members that only other tools know.
 */
final class FieldCheck implements TypedWalk.Visit {

    private static final Set<NodeKind> LEFT_OUT =
            EnumSet.of(NodeKind.SCHEMA, NodeKind.EXAMPLE, NodeKind.CALLBACK, NodeKind.OTHER, NodeKind.VALUE);
    private static final List<String> FLOWS_TO_PAGES = List.of("implicit", "authorizationCode");
    private static final List<String> SCHEMES = List.of("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect");

    private final ObjectNode tree;
    private final Findings findings;
    private final boolean version30;

    FieldCheck(ObjectNode tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
        this.version30 = tree.get("openapi").asText().startsWith("3.0");
    }

    void check() {
        members(tree, NodeKind.DOCUMENT, Step.TOP);
        if (!version30 && !tree.has("paths") && !tree.has("components") && !tree.has("webhooks")) {
            findings.warning(
                    "QKPI-003",
                    "",
                    "`paths`, `components` and `webhooks` are missing, so there is nothing to call",
                    "Add one of them");
        }
        Set<String> tags = new HashSet<>();
        for (int i = 0; i < tree.path("tags").size(); i++) {
            JsonNode name = tree.get("tags").get(i).path("name");
            if (name.isTextual() && !tags.add(name.asText())) {
                tell(Step.TOP.to("tags").to(Integer.toString(i)), "name", "is repeated");
            }
        }
        new TypedWalk(this).through(tree, NodeKind.DOCUMENT, Step.TOP);
    }

    @Override
    public JsonNode value(JsonNode value, NodeKind kind, Step place) {
        boolean reference = !kind.section().isEmpty() && value.has("$ref");
        if (value instanceof ObjectNode object && !LEFT_OUT.contains(kind) && !reference) {
            members(object, kind, place);
            rules(object, kind, place);
        }
        return value;
    }

    private void members(ObjectNode object, NodeKind kind, Step place) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String key = member.getKey();
            if (!kind.knows(key, version30)) {
                tell(place.to(key), key, "is unexpected");
            } else if (!version30 && (key.startsWith("x-oai-") || key.startsWith("x-oas-"))) {
                tell(place.to(key), key, "is reserved by the OpenAPI Initiative");
            }
        }
        for (String key : kind.required()) {
            require(object, key, place);
        }
    }

    private void require(ObjectNode object, String key, Step place) {
        if (!object.has(key)) {
            tell(place, key, "is missing");
        }
    }

    private void tell(Step place, String key, String problem) {
        findings.warning("QKPI-009", place.pointer(), "`" + SpecValidator.shorten(key) + "` " + problem, Mender.ABSENT);
    }

    /** What an object needs or must not have because of another of its members. */
    private void rules(ObjectNode object, NodeKind kind, Step place) {
        switch (kind) {
            case OPERATION -> operation(object, place);
            case PATH_ITEM -> parameters(object.path("parameters"), place);
            case PARAMETER -> parameter(object, place);
            case REQUEST_BODY -> content(object, place);
            case SECURITY_SCHEME -> scheme(object, place);
            case OAUTH_FLOW -> flow(object, place);
            case LICENSE -> {
                if (object.has("url") && object.has("identifier")) {
                    tell(place.to("identifier"), "identifier", "is unexpected beside `url`");
                }
            }
            case SERVER_VARIABLE -> {
                if (object.path("enum").isArray() && object.get("enum").isEmpty()) {
                    tell(place.to("enum"), "enum", "is empty");
                }
            }
            case HEADER -> oneOf(object, "style", List.of("simple"), place);
            case ENCODING ->
                oneOf(object, "style", List.of("form", "spaceDelimited", "pipeDelimited", "deepObject"), place);
            default -> {}
        }
    }

    private void operation(ObjectNode operation, Step place) {
        if (version30) {
            require(operation, "responses", place);
        }
        parameters(operation.path("parameters"), place);
    }

    /** Tells of parameters of one list that have the same name and place. */
    private void parameters(JsonNode list, Step place) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode parameter = References.followed(tree, list.get(i));
            String in = parameter.path("in").asText();
            String name = parameter.path("name").asText();
            String key = in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
            if (!parameter.has(OperationCheck.LEFT_OUT) && !seen.add(key)) {
                findings.warning(
                        "QKPI-110",
                        place.to("parameters").to(Integer.toString(i)).pointer(),
                        "the parameter `" + SpecValidator.shorten(name) + "` is there twice; the last one counts",
                        "Leave one of the two");
            }
        }
    }

    private void parameter(ObjectNode parameter, Step place) {
        if (parameter.has(OperationCheck.LEFT_OUT)) {
            return;
        }
        require(parameter, "name", place);
        require(parameter, "in", place);
        if (parameter.path("in").asText().equals("path")
                && parameter.has("required")
                && !parameter.get("required").asBoolean()) {
            tell(place.to("required"), "required", "of a path parameter is not `true`");
        }
        if (!parameter.has("content")) {
            require(parameter, "schema", place);
            return;
        }
        content(parameter, place);
        if (parameter.get("content").size() > 1) {
            findings.warning(
                    "QKPI-111",
                    place.to("content").pointer(),
                    "a parameter has one media type; the first of these counts",
                    "Leave one of them");
        }
        if (parameter.has("schema") && !parameter.get("content").isEmpty()) {
            findings.warning(
                    "QKPI-112",
                    place.pointer(),
                    "`content` stands beside `schema`, which does not count then",
                    "Leave one of the two");
        }
    }

    private void content(ObjectNode object, Step place) {
        if (object.has("content") && object.get("content").isEmpty()) {
            tell(place.to("content"), "content", "has no media type");
        }
    }

    private void scheme(ObjectNode scheme, Step place) {
        switch (scheme.path("type").asText()) {
            case "apiKey" -> {
                require(scheme, "name", place);
                require(scheme, "in", place);
                oneOf(scheme, "in", List.of("query", "header", "cookie"), place);
            }
            case "http" -> require(scheme, "scheme", place);
            case "oauth2" -> require(scheme, "flows", place);
            case "openIdConnect" -> require(scheme, "openIdConnectUrl", place);
            default -> oneOf(scheme, "type", SCHEMES, place);
        }
    }

    private void flow(ObjectNode flow, Step place) {
        if (FLOWS_TO_PAGES.contains(place.name())) {
            require(flow, "authorizationUrl", place);
        }
        if (!place.name().equals("implicit")) {
            require(flow, "tokenUrl", place);
        }
    }

    private void oneOf(ObjectNode object, String key, List<String> allowed, Step place) {
        if (object.has(key) && !allowed.contains(object.get(key).asText())) {
            tell(place.to(key), key, "is none of " + String.join(", ", allowed));
        }
    }
}
