package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
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
        // A loop with a stack of its own: compilers inline calls that come back to themselves until little else is
        // compiled.
        Level level = level(node, kind, place, null);
        while (level != null) {
            if (level.hasNext()) {
                Level below = level.next();
                level = below == null ? level : below;
            } else {
                level = level.end();
            }
        }
    }

    private Level level(JsonNode node, NodeKind kind, Step place, Level above) {
        if (!(node instanceof ObjectNode object)) {
            return null;
        }
        return kind == NodeKind.CALLBACK
                ? new Named(object, CALLBACKS, place, false, above)
                : new Members(object, kind, place, above);
    }

    /** An object, map or list whose values are gone through. */
    private abstract class Level {

        final Step place;
        private final Level above;

        Level(Step place, Level above) {
            this.place = place;
            this.above = above;
        }

        abstract boolean hasNext();

        /** Sees to the next value; returns what is within it, or {@code null}. */
        abstract Level next();

        /** Ends this level; returns the one above. */
        Level end() {
            return above;
        }
    }

    private abstract class Keyed extends Level {

        private final ObjectNode object;
        private final Iterator<Map.Entry<String, JsonNode>> entries;
        private final List<String> gone = new ArrayList<>(0);

        /** The values of an object; {@code grows} if some may be added on the way, which are not gone through. */
        Keyed(ObjectNode object, Step place, boolean grows, Level above) {
            super(place, above);
            this.object = object;
            this.entries = (grows ? List.copyOf(object.properties()) : object.properties()).iterator();
        }

        @Override
        final boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        final Level next() {
            Map.Entry<String, JsonNode> entry = entries.next();
            return entry(entry.getKey(), entry);
        }

        abstract Level entry(String key, Map.Entry<String, JsonNode> entry);

        final Level one(Map.Entry<String, JsonNode> entry, NodeKind kind, Step there) {
            JsonNode next = visit.value(entry.getValue(), kind, there);
            replace(entry, next);
            return level(next, kind, there, this);
        }

        final void replace(Map.Entry<String, JsonNode> entry, JsonNode next) {
            if (next == null) {
                gone.add(entry.getKey());
            } else if (next != entry.getValue()) {
                entry.setValue(next);
            }
        }

        @Override
        final Level end() {
            object.remove(gone);
            return super.end();
        }
    }

    /** An object by its members. */
    private final class Members extends Keyed {

        private final NodeKind kind;

        Members(ObjectNode object, NodeKind kind, Step place, Level above) {
            // Members of these two, and of the sections of components, are added on the way.
            super(object, place, kind == NodeKind.DOCUMENT || kind == NodeKind.COMPONENTS, above);
            this.kind = kind;
        }

        @Override
        Level entry(String key, Map.Entry<String, JsonNode> entry) {
            NodeKind.Child child = kind.children().get(key);
            if (child == null) {
                return null;
            }
            Step there = place.to(key);
            if (child.isMap()) {
                return map(entry, child, there);
            }
            return entry.getValue() instanceof ArrayNode list && child.holds() != NodeKind.Holds.ONE
                    ? new Items(list, child.kind(), there, this)
                    : one(entry, child.kind(), there);
        }

        private Level map(Map.Entry<String, JsonNode> entry, NodeKind.Child child, Step there) {
            JsonNode map = visit.map(entry.getValue(), child, there);
            replace(entry, map);
            return map instanceof ObjectNode named
                    ? new Named(named, child, there, kind == NodeKind.COMPONENTS, this)
                    : null;
        }
    }

    /** A map by its names. */
    private final class Named extends Keyed {

        private final NodeKind.Child child;

        Named(ObjectNode map, NodeKind.Child child, Step place, boolean grows, Level above) {
            super(map, place, grows, above);
            this.child = child;
        }

        @Override
        Level entry(String key, Map.Entry<String, JsonNode> entry) {
            return child.isName(key) ? one(entry, child.kind(), place.to(key)) : null;
        }
    }

    /** A list by its positions, which move up where a value goes. */
    private final class Items extends Level {

        private final ArrayNode list;
        private final NodeKind kind;
        private int at;

        Items(ArrayNode list, NodeKind kind, Step place, Level above) {
            super(place, above);
            this.list = list;
            this.kind = kind;
        }

        @Override
        boolean hasNext() {
            return at < list.size();
        }

        @Override
        Level next() {
            JsonNode item = list.get(at);
            Step there = place.to(Integer.toString(at));
            JsonNode next = visit.value(item, kind, there);
            if (next == null) {
                list.remove(at);
                return null;
            }
            if (next != item) {
                list.set(at, next);
            }
            at++;
            return level(next, kind, there, this);
        }
    }
}
