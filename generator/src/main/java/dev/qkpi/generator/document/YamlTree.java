package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * YAML to the tree that JSON gives: aliases are replaced by what they stand for, {@code <<} merges, and the size of what
 * aliases bring in is bounded.
 */
final class YamlTree {

    /** How many values all aliases together may stand for. */
    static final int MAX_ALIASED = 200_000;

    private final SharedNodes nodes = new SharedNodes();

    private final YamlEvents events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int created;
    private int aliased;

    YamlTree(YamlEvents events) {
        this.events = events;
    }

    /** A value with an anchor, and how many values it consists of. */
    private record Anchored(JsonNode node, int size) {}

    /** The tree of the one document. */
    JsonNode read() {
        Event first = events.first();
        JsonNode tree = first == null ? NullNode.getInstance() : node(first, 0);
        Mark further = events.further();
        if (further != null) {
            throw new YamlProblem(
                    further, "the file has several YAML documents", "Name a file with one, or split it at `---`");
        }
        return tree;
    }

    private JsonNode node(Event event, int depth) {
        if (depth > SpecParser.MAX_DEPTH) {
            throw new YamlProblem(event.getStartMark(), SpecParser.TOO_DEEP, SpecParser.FLATTEN);
        }
        created++;
        int before = created;
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        JsonNode node;
        if (event instanceof ScalarEvent scalar) {
            node = shared(YamlScalars.node(scalar));
        } else if (event instanceof SequenceStartEvent start) {
            YamlScalars.checkTag(start.getTag(), "seq", start.getStartMark());
            node = sequence(depth);
        } else {
            MappingStartEvent start = (MappingStartEvent) event;
            YamlScalars.checkTag(start.getTag(), "map", start.getStartMark());
            node = mapping(depth);
        }
        String anchor = ((NodeEvent) event).getAnchor();
        if (anchor != null) {
            anchors.put(anchor, new Anchored(node, created - before + 1));
        }
        return node;
    }

    private JsonNode shared(JsonNode scalar) {
        return scalar.isTextual() ? nodes.text(scalar.asText()) : scalar;
    }

    private JsonNode alias(AliasEvent alias) {
        Anchored known = anchors.get(alias.getAnchor());
        if (known == null) {
            throw new YamlProblem(
                    alias.getStartMark(),
                    "the alias `*" + SpecValidator.shorten(alias.getAnchor()) + "` stands for nothing before it",
                    "Put its anchor before it, and not around it");
        }
        aliased += known.size();
        created += known.size();
        if (aliased > MAX_ALIASED) {
            throw new YamlProblem(
                    alias.getStartMark(),
                    "aliases stand for more than " + MAX_ALIASED + " values",
                    "Refer to components with `$ref` in place of aliases");
        }
        return known.node().deepCopy();
    }

    private ArrayNode sequence(int depth) {
        ArrayNode array = nodes.array();
        Event event = events.next();
        while (!(event instanceof SequenceEndEvent)) {
            array.add(node(event, depth + 1));
            event = events.next();
        }
        return array;
    }

    private ObjectNode mapping(int depth) {
        ObjectNode object = nodes.object();
        Set<String> merged = Set.of();
        Event event = events.next();
        while (!(event instanceof MappingEndEvent)) {
            Mark mark = event.getStartMark();
            String key = key(event);
            boolean merge = key.equals("<<") && event instanceof ScalarEvent scalar && scalar.isPlain();
            JsonNode value = node(events.next(), depth + 1);
            if (merge && merged.isEmpty()) {
                merged = new HashSet<>();
            }
            if (!merge || !merge(value, object, merged)) {
                if (object.has(key) && (merged.isEmpty() || !merged.remove(key))) {
                    throw new YamlProblem(
                            mark,
                            "the key `" + SpecValidator.shorten(key) + "` is there twice",
                            "Leave one of the two");
                }
                object.set(key, value);
            }
            event = events.next();
        }
        return object;
    }

    private String key(Event event) {
        JsonNode key = event instanceof ScalarEvent scalar
                ? nodes.text(scalar.getValue())
                : event instanceof AliasEvent alias ? alias(alias) : NullNode.getInstance();
        if (!key.isValueNode() || key.isNull()) {
            throw new YamlProblem(
                    event.getStartMark(), "a key is a list or an object", "Use a text; put texts with `{` into quotes");
        }
        return key.asText();
    }

    /** Takes in the members of {@code <<}, an object or a list of them; what is there already stays. */
    private static boolean merge(JsonNode value, ObjectNode object, Set<String> merged) {
        if (value.isObject()) {
            value.properties().forEach(member -> {
                if (!object.has(member.getKey())) {
                    object.set(member.getKey(), member.getValue());
                    merged.add(member.getKey());
                }
            });
            return true;
        }
        boolean objects = value.isArray() && !value.isEmpty();
        for (JsonNode item : value) {
            objects &= item.isObject();
        }
        if (objects) {
            value.forEach(item -> merge(item, object, merged));
        }
        return objects;
    }
}
