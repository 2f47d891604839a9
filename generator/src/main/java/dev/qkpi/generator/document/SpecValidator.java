package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document must have before Java can be made of it. */
final class SpecValidator {

    private static final Pattern SUPPORTED = Pattern.compile("(3\\.[01])(\\.\\d+(-.+)?)?");

    private final ObjectNode tree;
    private final Findings findings;

    SpecValidator(ObjectNode tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    /** Notes a version that is not supported; writes out one that is cut short. */
    void checkVersion() {
        String remedy = "Use an OpenAPI 3.0 or 3.1 document";
        JsonNode version = tree.get("openapi");
        if (version == null) {
            JsonNode swagger = tree.get("swagger");
            String problem = swagger == null
                    ? "`openapi` is missing, so this is not an OpenAPI document"
                    : "the document is Swagger " + shorten(swagger.asText()) + ", which is not supported";
            findings.error("QKPI-002", swagger == null ? "" : "/swagger", problem, remedy);
            return;
        }
        String given = version.asText();
        Matcher supported = SUPPORTED.matcher(given.strip());
        if (!supported.matches()) {
            findings.error("QKPI-002", "/openapi", "OpenAPI version `" + shorten(given) + "` is not supported", remedy);
        } else if (supported.group(2) == null || !given.equals(given.strip())) {
            String whole = supported.group(2) == null ? supported.group(1) + ".0" : given.strip();
            findings.warning(
                    "QKPI-056",
                    "/openapi",
                    "OpenAPI version `" + given + "` is read as " + whole,
                    "Write `" + whole + "`");
            tree.put("openapi", whole);
        }
    }

    /** Notes sections without which there is nothing to go on. */
    void checkFrame() {
        if (!tree.path("paths").isObject() && !(tree.path("paths").isMissingNode() && isOptional())) {
            findings.error("QKPI-003", "", "`paths` is missing", "Add `paths`, which may be empty");
        }
        if (tree.has("components") && !tree.get("components").isObject()) {
            findings.error("QKPI-004", "/components", "`components` is not an object", "Make it a map of sections");
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

    private boolean isOptional() {
        return tree.get("openapi").asText().startsWith("3.1");
    }

    static String shorten(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}
