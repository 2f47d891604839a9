package dev.qkpi.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The curated KPI document as a plain tree, read without any OpenAPI library so that nothing is lost or added. */
final class SpecTree {
    private static final String RESOURCE = "/dev/qkpi/spec/quantive-kpi.yaml";
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode root;

    private SpecTree(JsonNode root) {
        this.root = root;
    }

    static SpecTree read() {
        try (InputStream in = Objects.requireNonNull(SpecTree.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new SpecTree(new ObjectMapper(new YAMLFactory()).readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode at(String pointer) {
        JsonNode node = root.at(pointer);
        if (node.isMissingNode()) {
            throw new IllegalArgumentException("The document has nothing at " + pointer);
        }
        return node;
    }

    JsonNode schema(String name) {
        return at("/components/schemas/" + name);
    }

    /** Gives what a reference object points to, and any other node as it is. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? at(node.get("$ref").asText().substring(1)) : node;
    }

    /** Gives the name of the schema that a node refers to, or an empty text. */
    static String schemaName(JsonNode node) {
        String ref = node.path("$ref").asText();
        return ref.startsWith(SCHEMAS) ? ref.substring(SCHEMAS.length()) : "";
    }

    static boolean isMarked(JsonNode node) {
        return node.has("x-qkpi-source");
    }

    /** Calls the visitor with pointer and node for every object of the document, outside of example values. */
    void visitObjects(BiConsumer<String, JsonNode> visitor) {
        visit("#", root, visitor);
    }

    private static void visit(String pointer, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (node.isObject()) {
            visitor.accept(pointer, node);
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            visit(pointer + "/" + index, node.get(index), visitor);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!member.getKey().matches("examples?")) {
                String step = member.getKey().replace("~", "~0").replace("/", "~1");
                visit(pointer + "/" + step, member.getValue(), visitor);
            }
        }
    }
}
