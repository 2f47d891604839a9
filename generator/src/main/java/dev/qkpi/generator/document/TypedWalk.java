package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Goes through the objects of a document by what they are; data, extensions and unknown members are left out. */
public final class TypedWalk {

    private static final NodeKind.Child CALLBACKS = new NodeKind.Child(NodeKind.PATH_ITEM, NodeKind.Holds.OPEN_MAP);

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
            members(object, CALLBACKS, place);
            return;
        }
        // Members of these two, and of the sections of components, are added on the way.
        boolean grows = kind == NodeKind.DOCUMENT || kind == NodeKind.COMPONENTS;
        List<String> gone = List.of();
        for (Map.Entry<String, JsonNode> member : grows ? List.copyOf(object.properties()) : object.properties()) {
            NodeKind.Child child = kind.children().get(member.getKey());
            if (child != null && !member(member, child, place.to(member.getKey()), kind)) {
                gone = with(gone, member.getKey());
            }
        }
        object.remove(gone);
    }

    private static List<String> with(List<String> names, String name) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return more;
    }

    /** Whether the member is still there once it was gone through. */
    private boolean member(Map.Entry<String, JsonNode> member, NodeKind.Child child, Step place, NodeKind owner) {
        JsonNode value = member.getValue();
        if (child.isMap()) {
            JsonNode map = visit.map(value, child, place);
            boolean kept = replace(member, map);
            if (map instanceof ObjectNode named) {
                boolean grows = owner == NodeKind.COMPONENTS;
                members(named, child, grows ? List.copyOf(named.properties()) : named.properties(), place);
            }
            return kept;
        }
        if (value instanceof ArrayNode array && child.holds() != NodeKind.Holds.ONE) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode item = array.get(i);
                JsonNode next = one(item, child.kind(), place.to(Integer.toString(i)));
                if (next == null) {
                    array.remove(i--);
                } else if (next != item) {
                    array.set(i, next);
                }
            }
            return true;
        }
        return replace(member, one(value, child.kind(), place));
    }

    private void members(ObjectNode map, NodeKind.Child child, Step place) {
        members(map, child, map.properties(), place);
    }

    private void members(
            ObjectNode map, NodeKind.Child child, Collection<Map.Entry<String, JsonNode>> entries, Step place) {
        List<String> gone = List.of();
        for (Map.Entry<String, JsonNode> entry : entries) {
            if (child.isName(entry.getKey())
                    && !replace(entry, one(entry.getValue(), child.kind(), place.to(entry.getKey())))) {
                gone = with(gone, entry.getKey());
            }
        }
        map.remove(gone);
    }

    private JsonNode one(JsonNode value, NodeKind kind, Step place) {
        JsonNode next = visit.value(value, kind, place);
        if (next != null) {
            through(next, kind, place);
        }
        return next;
    }

    /** Whether something is there from now on. */
    private static boolean replace(Map.Entry<String, JsonNode> member, JsonNode next) {
        if (next != null && next != member.getValue()) {
            member.setValue(next);
        }
        return next != null;
    }
}
