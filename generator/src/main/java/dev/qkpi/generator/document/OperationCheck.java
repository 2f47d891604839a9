package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths, parameters, responses and operationIds that an operation cannot do without. */
final class OperationCheck {

    static final List<String> METHODS = List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    private final JsonNode tree;
    private final Findings findings;
    private final Map<String, String> operationIds = new HashMap<>();

    OperationCheck(JsonNode tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    void check() {
        for (Map.Entry<String, JsonNode> path : tree.path("paths").properties()) {
            if (!path.getKey().startsWith("x-")) {
                checkPath(path.getKey(), path.getValue(), Pointers.child("/paths", path.getKey()));
            }
        }
    }

    private void checkPath(String path, JsonNode item, String pointer) {
        if (!path.startsWith("/")) {
            findings.error(
                    "QKPI-010",
                    pointer,
                    "the path does not start with a slash",
                    "Write `/" + SpecValidator.shorten(path) + "`");
        }
        if (!item.isObject()) {
            findings.error("QKPI-010", pointer, "the path item is not an object", "Give it operations such as `get`");
            return;
        }
        for (String method : METHODS) {
            JsonNode operation = item.get(method);
            if (operation != null) {
                String place = Pointers.child(pointer, method);
                if (operation.isObject()) {
                    checkOperation(path, item, operation, place);
                } else {
                    findings.error("QKPI-011", place, "the operation is not an object", "Give it `responses`");
                }
            }
        }
    }

    private void checkOperation(String path, JsonNode item, JsonNode operation, String pointer) {
        checkId(operation, pointer);
        JsonNode responses = operation.get("responses");
        if (responses != null && !responses.isObject()) {
            findings.error(
                    "QKPI-012",
                    pointer + "/responses",
                    "`responses` is not an object",
                    "Map status codes to responses");
        }
        Set<String> declared = new LinkedHashSet<>();
        checkParameters(
                item.path("parameters"),
                Pointers.child(pointer.substring(0, pointer.lastIndexOf('/')), "parameters"),
                declared);
        checkParameters(operation.path("parameters"), pointer + "/parameters", declared);
        Matcher variables = PathVariables.VARIABLE.matcher(path);
        while (variables.find()) {
            if (!declared.contains(variables.group(1)) && !declared.contains(PathVariables.plain(variables.group(1)))) {
                findings.warning(
                        "QKPI-013",
                        pointer,
                        "the path variable `" + SpecValidator.shorten(variables.group(1))
                                + "` is not declared; a string is assumed",
                        "Add a parameter with `in: path` and that name");
            }
        }
    }

    private void checkId(JsonNode operation, String pointer) {
        JsonNode id = operation.get("operationId");
        if (id == null || id.asText().isBlank()) {
            findings.warning(
                    "QKPI-014",
                    pointer,
                    "operationId is missing, so a name was made from method and path",
                    "Add one, e.g. listItems");
            return;
        }
        String first = operationIds.putIfAbsent(id.asText(), pointer);
        if (first != null) {
            findings.warning(
                    "QKPI-015",
                    pointer,
                    "operationId `" + SpecValidator.shorten(id.asText()) + "` is used by #" + first
                            + " too; a number was added",
                    "Give each operation its own");
        }
    }

    private void checkParameters(JsonNode parameters, String pointer, Set<String> declared) {
        for (int i = 0; i < parameters.size(); i++) {
            JsonNode parameter = resolve(parameters.get(i));
            String place = pointer + "/" + i;
            String in = parameter.path("in").asText();
            if (parameter.path("name").asText().isEmpty() || in.isEmpty()) {
                findings.error("QKPI-016", place, "the parameter lacks `name` or `in`", "Add both");
            } else if (!Set.of("path", "query", "header", "cookie").contains(in)) {
                findings.error(
                        "QKPI-016",
                        place,
                        "`in: " + SpecValidator.shorten(in) + "` is not a place for a parameter",
                        "Use path, query, header or cookie");
            } else if (in.equals("header")
                    && !TOKEN.matcher(parameter.get("name").asText()).matches()) {
                findings.error(
                        "QKPI-017",
                        place,
                        "`" + SpecValidator.shorten(parameter.get("name").asText())
                                + "` cannot be the name of a header",
                        "Use letters, digits and hyphens");
            } else if (in.equals("path")) {
                declared.add(parameter.get("name").asText());
            }
        }
    }

    private JsonNode resolve(JsonNode node) {
        JsonNode current = node;
        for (int i = 0; i < 20 && current.path("$ref").isTextual(); i++) {
            current = tree.at(Pointers.ofReference(current.get("$ref").asText()));
        }
        return current;
    }
}
