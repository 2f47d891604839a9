package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Slips that leave a document usable: what has the wrong form is taken as absent, and said so.
 *
 * <p>Whoever reads the tree afterwards finds every member in the form that OpenAPI gives it.
 */
final class Mender implements TypedWalk.Visit {

    static final String ABSENT = "Correct it; until then it is taken as absent";

    private final ObjectNode tree;
    private final Findings findings;

    Mender(ObjectNode tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    void mend() {
        frame();
        paths();
        members(tree, NodeKind.DOCUMENT, Step.TOP);
        new TypedWalk(this).through(tree, NodeKind.DOCUMENT, Step.TOP);
    }

    private void frame() {
        if (!tree.path("info").isObject()) {
            findings.warning(
                    "QKPI-003",
                    "",
                    "`info` is missing, so the client has no name of its own",
                    "Add `info` with `title` and `version`");
            tree.putObject("info").put("title", "API").put("version", "0");
        } else if (tree.get("info").path("title").asText().isBlank()) {
            findings.warning(
                    "QKPI-003",
                    "/info",
                    "`title` is missing, so the client has no name of its own",
                    "Add it, or `x-qkpi-client`");
            ((ObjectNode) tree.get("info")).put("title", "API");
        }
        boolean something =
                !tree.path("components").isEmpty() || !tree.path("webhooks").isEmpty();
        boolean optional = tree.get("openapi").asText().startsWith("3.1");
        boolean absent =
                tree.path("paths").isMissingNode() || tree.path("paths").isNull();
        if (absent && something) {
            if (!optional) {
                findings.warning(
                        "QKPI-003",
                        "",
                        "`paths` is missing, so there is nothing to call",
                        "Add `paths`, which may be empty");
            }
            tree.putObject("paths");
        }
    }

    private void paths() {
        if (!(tree.get("paths") instanceof ObjectNode paths)) {
            return;
        }
        boolean sloppy = paths.properties().stream().anyMatch(path -> isSloppy(path.getKey()));
        for (Map.Entry<String, JsonNode> path :
                sloppy ? List.copyOf(paths.properties()) : List.<Map.Entry<String, JsonNode>>of()) {
            String name = path.getKey();
            JsonNode item = paths.remove(name);
            boolean free = isSloppy(name) && !paths.has("/" + name) && !paths.has("/" + name.strip());
            if (free) {
                findings.warning(
                        "QKPI-010",
                        Pointers.child("/paths", name),
                        "the path does not start with a slash; one is put before it",
                        "Write `/" + SpecValidator.shorten(name) + "`");
                findings.moved(Pointers.child("/paths", "/" + name), Pointers.child("/paths", name));
            }
            paths.set(free ? "/" + name : name, item);
        }
    }

    private static boolean isSloppy(String path) {
        return !path.startsWith("/") && !path.startsWith("x-");
    }

    @Override
    public JsonNode value(JsonNode value, NodeKind kind, Step place) {
        if (value instanceof ObjectNode object) {
            if (kind != NodeKind.VALUE) {
                members(object, kind, place);
            }
            return value;
        }
        return switch (kind) {
            case SCHEMA -> value.isBoolean() ? value : empty(kind, place);
            case PATH_ITEM -> value.isNull() ? empty(kind, place) : value;
            case DOCUMENT, VALUE, OPERATION, PARAMETER, SERVER, TAG -> value;
            case COMPONENTS, OTHER -> value;
            default -> absent(place);
        };
    }

    private JsonNode empty(NodeKind kind, Step place) {
        boolean schema = kind == NodeKind.SCHEMA;
        findings.warning(
                "QKPI-055",
                place.pointer(),
                schema ? "the schema is not an object, so any value is allowed" : "there is nothing here",
                schema ? "Give it a type" : "Fill it, or take it away");
        return tree.objectNode();
    }

    private JsonNode absent(Step place) {
        findings.warning("QKPI-009", place.pointer(), "`" + shown(place) + "` is not of type `object`", ABSENT);
        return null;
    }

    private static String shown(Step place) {
        return SpecValidator.shorten(place.name());
    }

    private void members(ObjectNode object, NodeKind kind, Step place) {
        for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
            String key = member.getKey();
            JsonNode value = member.getValue();
            NodeKind.Child child = kind.children().get(key);
            if (key.equals("$ref") && !value.isTextual() && kind != NodeKind.CALLBACK) {
                misfit(object, key, "string", place);
            } else if (kind.isText(key)) {
                text(object, key, value, place);
            } else if (kind.isFlag(key)) {
                flag(object, key, value, place);
            } else if (kind == NodeKind.SCHEMA && key.equals("type")) {
                type(object, value, place);
            } else if (kind == NodeKind.SCHEMA && key.equals("discriminator") && value.isTextual()) {
                discriminator(object, value, place);
            } else if (child != null && value.isNull()) {
                nothing(object, key, place);
            } else if (child != null && !child.fits(value) && !isTold(kind, key, place)) {
                String type = child.holds() == NodeKind.Holds.LIST ? "array" : "object";
                misfit(object, key, type, place);
            }
        }
    }

    /** Whether a member of the wrong form is an error, told elsewhere. */
    private static boolean isTold(NodeKind kind, String key, Step place) {
        return kind == NodeKind.COMPONENTS
                || kind == NodeKind.PATH_ITEM && OperationCheck.METHODS.contains(key) && isPath(place)
                || kind == NodeKind.DOCUMENT && Set.of("paths", "components").contains(key);
    }

    private static boolean isPath(Step place) {
        return place.parent().name().equals("paths") && place.parent().parent() == Step.TOP;
    }

    /** In quotes, the words mean the same. */
    private void flag(ObjectNode object, String key, JsonNode value, Step place) {
        if (value.isNull()) {
            nothing(object, key, place);
        } else if (!value.isBoolean()) {
            String text = value.asText().strip().toLowerCase(Locale.ROOT);
            if (text.equals("true") || text.equals("false")) {
                object.put(key, text.equals("true"));
            } else {
                misfit(object, key, "boolean", place);
            }
        }
    }

    /** YAML has numbers, dates and nothing where a text without quotes was meant. */
    private void text(ObjectNode object, String key, JsonNode value, Step place) {
        if (value.isNull()) {
            object.remove(key);
        } else if (value.isNumber() || value.isBoolean()) {
            object.set(key, TextNode.valueOf(value.asText()));
        } else if (!value.isTextual()) {
            misfit(object, key, "string", place);
        }
    }

    private void type(ObjectNode schema, JsonNode value, Step place) {
        boolean texts = value.isArray();
        for (JsonNode item : value) {
            texts &= item.isTextual();
        }
        if (value.isArray() && !texts && value.size() > 0) {
            // `[string, null]` without quotes around null means the type.
            for (int i = 0; i < value.size(); i++) {
                if (value.get(i).isNull()) {
                    ((com.fasterxml.jackson.databind.node.ArrayNode) value).set(i, TextNode.valueOf("null"));
                }
            }
            texts = true;
            for (JsonNode item : value) {
                texts &= item.isTextual();
            }
        }
        if (value.isNull()) {
            nothing(schema, "type", place);
        } else if (!value.isTextual() && !texts) {
            misfit(schema, "type", "string", place);
        }
    }

    private void discriminator(ObjectNode schema, JsonNode value, Step place) {
        findings.warning(
                "QKPI-055",
                Pointers.child(place.pointer(), "discriminator"),
                "`discriminator` is a text, as in Swagger 2; it is taken as the property's name",
                "Write `discriminator: {propertyName: ...}`");
        schema.putObject("discriminator").set("propertyName", value);
    }

    private void nothing(ObjectNode object, String key, Step place) {
        findings.warning(
                "QKPI-055",
                Pointers.child(place.pointer(), key),
                "`" + key + "` has no value and is taken as absent",
                "Leave it out, or give it one");
        object.remove(key);
    }

    private void misfit(ObjectNode object, String key, String type, Step place) {
        findings.warning(
                "QKPI-009",
                Pointers.child(place.pointer(), key),
                "`" + key + "` is not of type `" + type + "`",
                ABSENT);
        object.remove(key);
    }
}
