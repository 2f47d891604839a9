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
            "definitions",
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
        new TreeWalk(visit).object(tree, Step.TOP, false);
    }

    /** What is done with each object. */
    interface Visit {
        /** An object at a place; {@code names} tells that its keys are names and not keywords. */
        void object(JsonNode object, Step place, boolean names);
    }

    private void object(JsonNode object, Step place, boolean names) {
        visit.object(object, place, names);
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String key = member.getKey();
            boolean data = names ? isExtension(key, place) : DATA.contains(key) || key.startsWith("x-");
            if (!data && member.getValue().isContainerNode()) {
                value(member.getValue(), place.to(key), !names && MAPS.contains(key), key);
            }
        }
    }

    /** Of the maps, only these have extensions beside names. */
    private static boolean isExtension(String key, Step map) {
        boolean paths = map.name().equals("paths") && map.parent() == Step.TOP;
        boolean answers = map.name().equals("responses") && !map.parent().name().equals("components");
        return key.startsWith("x-") && (paths || answers);
    }

    private void value(JsonNode value, Step place, boolean names, String key) {
        // A schema's `examples` are a list of data, those of a parameter or a body a map of objects.
        if (value.isArray() && !(names && key.equals("examples"))) {
            for (int i = 0; i < value.size(); i++) {
                value(value.get(i), place.to(Integer.toString(i)), false, key);
            }
        } else if (value.isObject()) {
            object(value, place, names);
        }
    }
}
