package dev.qkpi.generator.compare.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.qkpi.generator.compare.PairCase;
import dev.qkpi.generator.document.SpecSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Many edits in one pair of documents, each with a path, a tag and a schema of its own. */
record MergedPairs(SpecSource before, SpecSource after) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "post");

    /** The edits of schemas and single operations from one version of OpenAPI to another. */
    static MergedPairs of(List<PairCase> all, String from, String to) {
        ObjectNode before = frame(from);
        ObjectNode after = frame(to);
        int i = 0;
        for (PairCase pair : all) {
            i++;
            JsonNode old = tree(pair.before());
            JsonNode now = tree(pair.after());
            boolean fits = old.path("openapi").asText().equals(from)
                    && now.path("openapi").asText().equals(to);
            if (fits && pair.isLocal()) {
                merge(before, old, i);
                merge(after, now, i);
            }
        }
        return new MergedPairs(
                SpecSource.text("old.json", before.toString()), SpecSource.text("new.json", after.toString()));
    }

    private static JsonNode tree(SpecSource source) {
        try {
            return JSON.readTree(source.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode frame(String version) {
        ObjectNode document = JSON.createObjectNode().put("openapi", version);
        document.putObject("info").put("title", "Merged").put("version", "1");
        document.putObject("paths");
        document.putObject("components").putObject("schemas");
        return document;
    }

    private static void merge(ObjectNode into, JsonNode document, int number) {
        try {
            JsonNode renamed = JSON.readTree(document.toString().replace("/schemas/Thing", "/schemas/Thing" + number));
            ObjectNode item = (ObjectNode) renamed.path("paths").path("/things");
            METHODS.forEach(method -> {
                if (item.path(method) instanceof ObjectNode operation) {
                    operation.putArray("tags").add("tag" + number);
                    operation.remove("security");
                }
            });
            ((ObjectNode) into.get("paths")).set("/things" + number, item);
            ObjectNode schemas = (ObjectNode) into.path("components").path("schemas");
            renamed.path("components").path("schemas").properties().forEach(schema -> {
                String name = schema.getKey().equals("Thing") ? "Thing" + number : schema.getKey();
                schemas.set(name, schema.getValue());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
