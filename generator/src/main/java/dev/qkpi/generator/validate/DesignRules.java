package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.NodeKind;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Taste: listings that are paged, and large schemas that have a name. */
final class DesignRules {

    private static final int LARGE = 6;
    private static final Pattern PAGING = Pattern.compile(
            ".*(page|limit|offset|cursor|size|count|skip|top|after|before|start|token|marker|continue|range).*");

    private final Subject subject;

    DesignRules(Subject subject) {
        this.subject = subject;
    }

    void check() {
        subject.operations().stream()
                .filter(operation -> operation.name().equals("get"))
                .filter(this::isListing)
                .filter(operation -> !isPaged(operation))
                .forEach(operation -> subject.add(
                        Check.PAGINATION,
                        operation,
                        "the operation answers with a list, and has no parameter that asks for a part of it",
                        "Declare how it is paged, for example by `limit` and `offset`"));
        for (Subject.Node schema : subject.all(NodeKind.SCHEMA)) {
            boolean component = schema.pointer().matches("/components/schemas/[^/]*");
            if (!component && schema.get("properties").size() >= LARGE) {
                subject.add(
                        Check.INLINE_SCHEMA,
                        schema,
                        "a schema of " + schema.get("properties").size() + " properties has no name",
                        "Move it to `components/schemas`, and refer to it");
            }
        }
    }

    private boolean isListing(Subject.Node operation) {
        if (operation.place().parent().name().endsWith("}")) {
            return false; // One thing, whatever it holds.
        }
        for (Map.Entry<String, JsonNode> response : operation.get("responses").properties()) {
            if (response.getKey().startsWith("2")) {
                for (JsonNode media : subject.resolve(response.getValue()).path("content")) {
                    if (isList(subject.resolve(media.path("schema")))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A list, or an object around one. */
    private boolean isList(JsonNode schema) {
        int lists = isArray(schema) ? 1 : 0;
        for (JsonNode property : schema.path("properties")) {
            lists += isArray(subject.resolve(property)) ? 1 : 0;
        }
        return lists == 1 && schema.path("properties").size() <= 4;
    }

    private static boolean isArray(JsonNode schema) {
        return schema.path("type").asText().equals("array");
    }

    private boolean isPaged(Subject.Node operation) {
        JsonNode item = subject.at(operation.place().parent().pointer());
        for (JsonNode list : new JsonNode[] {item.path("parameters"), operation.get("parameters")}) {
            for (JsonNode node : list) {
                String name = subject.resolve(node).path("name").asText().toLowerCase(Locale.ROOT);
                if (PAGING.matcher(name).matches()) {
                    return true;
                }
            }
        }
        return false;
    }
}
