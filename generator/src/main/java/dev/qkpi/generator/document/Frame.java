package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.Map;
import java.util.Set;

/**
 * The document as Swagger Parser's object model, without schemas and examples: these are read from the tree, and are
 * most of a large document.
 */
final class Frame {

    /** Marks a parameter that is left out; whoever reads the tree meets one that OpenAPI has ignored. */
    static final String LEFT_OUT = "x-qkpi-left-out";

    private static final Set<NodeKind> EMPTY = Set.of(NodeKind.SCHEMA, NodeKind.EXAMPLE);
    private static final Set<String> UNUSED = Set.of("example", "examples", "encoding");

    private final ObjectNode tree;
    private final Findings findings;

    Frame(ObjectNode tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    /** The object model; what Swagger Parser says of it is added to the findings. */
    OpenAPI read() {
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        options.setInferSchemaType(false);
        try {
            SwaggerParseResult result =
                    new OpenAPIDeserializer().deserialize(copy(tree, NodeKind.DOCUMENT), null, options);
            ParserMessages.addTo(findings, tree, result.getMessages());
            if (result.getOpenAPI() != null) {
                return result.getOpenAPI();
            }
        } catch (RuntimeException e) {
            // Told below: a slip that no rule of ours knows.
        }
        findings.error(
                "QKPI-057",
                "",
                "the document has a slip that Swagger Parser cannot get over",
                "Validate it, and correct what is found");
        findings.throwIfErrors();
        return new OpenAPI();
    }

    private JsonNode copy(JsonNode node, NodeKind kind) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        if (EMPTY.contains(kind)) {
            return object.objectNode();
        }
        ObjectNode copy = object.objectNode();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            NodeKind.Child child = kind == NodeKind.CALLBACK
                    ? new NodeKind.Child(NodeKind.PATH_ITEM, NodeKind.Holds.ONE)
                    : kind.children().get(member.getKey());
            if (isUnused(kind, member.getKey())) {
                continue;
            }
            if (child == null || !child.fits(member.getValue())) {
                copy.set(member.getKey(), member.getValue());
            } else {
                copy.set(member.getKey(), held(member.getValue(), child));
            }
        }
        return copy;
    }

    private static boolean isUnused(NodeKind kind, String key) {
        return kind == NodeKind.COMPONENTS ? key.equals("schemas") || key.equals("examples") : UNUSED.contains(key);
    }

    private JsonNode held(JsonNode value, NodeKind.Child child) {
        if (child.holds() == NodeKind.Holds.MAP) {
            ObjectNode map = tree.objectNode();
            value.properties().forEach(entry -> map.set(entry.getKey(), copy(entry.getValue(), child.kind())));
            return map;
        }
        if (value.isArray()) {
            ArrayNode list = tree.arrayNode();
            for (JsonNode item : value) {
                if (!item.has(LEFT_OUT)) {
                    list.add(copy(item, child.kind()));
                }
            }
            return list;
        }
        return copy(value, child.kind());
    }
}
