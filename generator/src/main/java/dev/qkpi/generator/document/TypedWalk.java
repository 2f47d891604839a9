package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Goes through the objects of a document by what they are; data, extensions and unknown members are left out. */
public final class TypedWalk {

    private final Visit visit;

    /** A walk that does this with each value. */
    public TypedWalk(Visit visit) {
        this.visit = visit;
    }

    /** What is done with each value that has a meaning. */
    public interface Visit {
        /**
         * A value, before its members are gone through.
         *
         * @return what stands there from now on, the value itself or another; its members are gone through then
         */
        JsonNode value(JsonNode value, NodeKind kind, Step place);

        /** A map, whose keys are names, before its values are gone through. */
        default JsonNode map(JsonNode map, NodeKind.Child child, Step place) {
            return map;
        }
    }

    /** Goes through an object and all within it. */
    public void through(JsonNode node, NodeKind kind, Step place) {
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        if (kind == NodeKind.CALLBACK) {
            members(object, new NodeKind.Child(NodeKind.PATH_ITEM, NodeKind.Holds.MAP), place);
            return;
        }
        for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
            NodeKind.Child child = kind.children().get(member.getKey());
            if (child != null) {
                member(object, member, child, place.to(member.getKey()));
            }
        }
    }

    private void member(ObjectNode object, Map.Entry<String, JsonNode> member, NodeKind.Child child, Step place) {
        JsonNode value = member.getValue();
        if (child.holds() == NodeKind.Holds.MAP) {
            JsonNode map = visit.map(value, child, place);
            replace(object, member.getKey(), value, map);
            if (map instanceof ObjectNode named) {
                members(named, child, place);
            }
        } else if (value instanceof ArrayNode array && child.holds() != NodeKind.Holds.ONE) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode item = array.get(i);
                JsonNode next = one(item, child.kind(), place.to(Integer.toString(i)));
                if (next == null) {
                    array.remove(i--);
                } else if (next != item) {
                    array.set(i, next);
                }
            }
        } else {
            replace(object, member.getKey(), value, one(value, child.kind(), place));
        }
    }

    private void members(ObjectNode map, NodeKind.Child child, Step place) {
        boolean extensions = child.kind().hasExtensions();
        for (Map.Entry<String, JsonNode> entry : List.copyOf(map.properties())) {
            if (!extensions || !entry.getKey().startsWith("x-")) {
                JsonNode value = entry.getValue();
                replace(map, entry.getKey(), value, one(value, child.kind(), place.to(entry.getKey())));
            }
        }
    }

    private JsonNode one(JsonNode value, NodeKind kind, Step place) {
        JsonNode next = visit.value(value, kind, place);
        if (next != null) {
            through(next, kind, place);
        }
        return next;
    }

    private static void replace(ObjectNode object, String key, JsonNode old, JsonNode next) {
        if (next == null) {
            object.remove(key);
        } else if (next != old) {
            object.set(key, next);
        }
    }
}
