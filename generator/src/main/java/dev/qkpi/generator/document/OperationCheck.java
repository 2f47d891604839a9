package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    /** Marks a parameter that is left out; whoever reads the tree meets one that OpenAPI has ignored. */
    static final String LEFT_OUT = "x-qkpi-left-out";

    private final JsonNode tree;
    private final Findings findings;
    private final Map<String, String> operationIds = new HashMap<>();

    OperationCheck(JsonNode tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    void check() {
        new TypedWalk(this::checkParameter).through(tree, NodeKind.DOCUMENT, Step.TOP);
        for (Map.Entry<String, JsonNode> path : tree.path("paths").properties()) {
            if (!path.getKey().startsWith("x-")) {
                checkPath(path.getKey(), path.getValue(), Pointers.child("/paths", path.getKey()));
            }
        }
    }

    private void checkPath(String path, JsonNode item, String pointer) {
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
        Set<String> inPath = declared(item, operation, "path");
        Set<String> inQuery = declared(item, operation, "query");
        int query = path.indexOf('?');
        Matcher variables = PathVariables.VARIABLE.matcher(path);
        while (variables.find()) {
            String name = variables.group(1);
            boolean queried = query >= 0 && query < variables.start() && inQuery.contains(name);
            if (!queried && !inPath.contains(name) && !inPath.contains(PathVariables.plain(name))) {
                findings.warning(
                        "QKPI-013",
                        pointer,
                        "the path variable `" + SpecValidator.shorten(name) + "` is not declared; a string is assumed",
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

    /** Leaves out parameters that cannot be sent, wherever operations are. */
    private JsonNode checkParameter(JsonNode parameter, NodeKind kind, Step place) {
        Step list = place.parent();
        boolean listed = kind == NodeKind.PARAMETER && list.name().equals("parameters");
        boolean component = listed
                && list.parent().name().equals("components")
                && list.parent().parent() == Step.TOP;
        Slip slip = listed && !component ? slip(resolve(parameter)) : null;
        if (slip == null) {
            return parameter;
        }
        findings.warning(slip.id(), place.pointer(), slip.problem() + "; it is left out", slip.remedy());
        return ignored();
    }

    private Set<String> declared(JsonNode item, JsonNode operation, String place) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode owner : List.of(item, operation)) {
            for (JsonNode listed : owner.path("parameters")) {
                JsonNode parameter = resolve(listed);
                if (parameter.path("in").asText().equals(place)) {
                    names.add(parameter.path("name").asText());
                }
            }
        }
        return names;
    }

    private record Slip(String id, String problem, String remedy) {}

    /** What keeps a parameter from being sent. */
    private static Slip slip(JsonNode parameter) {
        String in = parameter.path("in").asText();
        String name = parameter.path("name").asText();
        if (!parameter.isObject() || name.isEmpty() || in.isEmpty()) {
            return new Slip("QKPI-016", "the parameter lacks `name` or `in`", "Add both");
        }
        if (!Set.of("path", "query", "header", "cookie").contains(in)) {
            String problem = "`in: " + SpecValidator.shorten(in) + "` is not a place for a parameter";
            return new Slip("QKPI-016", problem, "Use path, query, header or cookie");
        }
        return in.equals("header") && !TOKEN.matcher(name).matches()
                ? new Slip(
                        "QKPI-017",
                        "`" + SpecValidator.shorten(name) + "` cannot be the name of a header",
                        "Use letters, digits and hyphens")
                : null;
    }

    /** A parameter that OpenAPI has ignored; the places of those after it stay as they are. */
    private static ObjectNode ignored() {
        ObjectNode ignored =
                JsonNodeFactory.instance.objectNode().put("name", "Accept").put("in", "header");
        return ignored.put(LEFT_OUT, true);
    }

    private JsonNode resolve(JsonNode node) {
        return References.followed(tree, node);
    }
}
