package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** Goes through all objects of a document in its order, but not into data, where keywords mean nothing. */
final class TreeWalk {

    /** Keywords whose content is data. */
    private static final Set<String> DATA = Set.of("example", "default", "enum", "const", "value");

    /** Keywords that hold a map whose keys are names, which may look like keywords. */
    private static final Set<String> MAPS = Set.of(
            "properties",
            "patternProperties",
            "dependentSchemas",
            "$defs",
            "schemas",
            "responses",
            "parameters",
            "examples",
            "requestBodies",
            "headers",
            "securitySchemes",
            "links",
            "callbacks",
            "pathItems",
            "paths",
            "webhooks",
            "content",
            "encoding",
            "variables");

    private final Visit visit;

    private TreeWalk(Visit visit) {
        this.visit = visit;
    }

    static void through(JsonNode tree, Visit visit) {
        new TreeWalk(visit).object(tree, "", false);
    }

    /** What is done with each object. */
    interface Visit {
        /** An object at a pointer; {@code names} tells that its keys are names and not keywords. */
        void object(JsonNode object, String pointer, boolean names);
    }

    private void object(JsonNode object, String pointer, boolean names) {
        visit.object(object, pointer, names);
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String key = member.getKey();
            boolean data = !names && (DATA.contains(key) || key.startsWith("x-"));
            if (!data) {
                value(member.getValue(), Pointers.child(pointer, key), !names && MAPS.contains(key), key);
            }
        }
    }

    private void value(JsonNode value, String pointer, boolean names, String key) {
        // A schema's `examples` are a list of data, those of a parameter or a body a map of objects.
        if (value.isArray() && !(names && key.equals("examples"))) {
            for (int i = 0; i < value.size(); i++) {
                value(value.get(i), pointer + "/" + i, false, key);
            }
        } else if (value.isObject()) {
            object(value, pointer, names);
        }
    }
}
