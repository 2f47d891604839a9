package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What a document must have before Java can be made of it. */
final class SpecValidator {

    private final JsonNode tree;
    private final Findings findings;

    SpecValidator(JsonNode tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    /** Notes all that is wrong; a document of the wrong version is not looked at further. */
    void validate() {
        if (!checkVersion()) {
            return;
        }
        checkFrame();
        new ReferenceCheck(tree, findings).check();
        new OperationCheck(tree, findings).check();
    }

    private boolean checkVersion() {
        String remedy = "Use an OpenAPI 3.0 or 3.1 document";
        JsonNode version = tree.get("openapi");
        if (version == null) {
            JsonNode swagger = tree.get("swagger");
            String problem = swagger == null
                    ? "`openapi` is missing, so this is not an OpenAPI document"
                    : "the document is Swagger " + swagger.asText() + ", which is not supported";
            findings.error("QKPI-002", swagger == null ? "" : "/swagger", problem, remedy);
            return false;
        }
        if (!version.asText().matches("3\\.[01]\\.\\d+(-.+)?")) {
            findings.error(
                    "QKPI-002",
                    "/openapi",
                    "OpenAPI version `" + shorten(version.asText()) + "` is not supported",
                    remedy);
            return false;
        }
        return true;
    }

    private void checkFrame() {
        if (!tree.path("info").isObject()) {
            findings.error("QKPI-003", "", "`info` is missing", "Add `info` with `title` and `version`");
        }
        JsonNode paths = tree.get("paths");
        boolean optional = tree.get("openapi").asText().startsWith("3.1");
        if (paths == null ? !optional : !paths.isObject()) {
            findings.error("QKPI-003", "", "`paths` is missing", "Add `paths`, which may be empty");
        }
        for (Map.Entry<String, JsonNode> section : tree.path("components").properties()) {
            if (!section.getKey().startsWith("x-") && !section.getValue().isObject()) {
                String pointer = Pointers.child("/components", section.getKey());
                findings.error(
                        "QKPI-004",
                        pointer,
                        "`" + section.getKey() + "` is not an object",
                        "Make it a map of named " + section.getKey());
            }
        }
    }

    static String shorten(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}
