package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.qkpi.generator.document.NodeKind;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.Step;
import dev.qkpi.generator.document.TypedWalk;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The document that is checked, its objects by kind, and the problems found so far. */
final class Subject {

    private static final int MAX_HOPS = 50;

    private final ObjectNode tree;
    private final Map<NodeKind, List<Node>> nodes = new EnumMap<>(NodeKind.class);
    private final Set<String> lost = new HashSet<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** An object and its place. */
    record Node(JsonNode value, Step place) {
        String pointer() {
            return place.pointer();
        }

        JsonNode get(String key) {
            return value.path(key);
        }

        Node child(String key) {
            return new Node(value.path(key), place.to(key));
        }

        /** The members that are no extensions: fields, paths, statuses. */
        List<Node> members() {
            List<Node> members = named();
            members.removeIf(member -> member.name().startsWith("x-"));
            return members;
        }

        /** The members of a map without extensions, by their names. */
        List<Node> named() {
            List<Node> members = new ArrayList<>();
            value.properties().forEach(member -> members.add(child(member.getKey())));
            return members;
        }

        /** The elements of a list. */
        List<Node> elements() {
            List<Node> elements = new ArrayList<>();
            for (int i = 0; i < value.size() && value.isArray(); i++) {
                elements.add(new Node(value.get(i), place.to(Integer.toString(i))));
            }
            return elements;
        }

        /** The name that it has where it stands. */
        String name() {
            return place.name();
        }

        boolean isReference() {
            return value.path("$ref").isTextual();
        }
    }

    Subject(ObjectNode tree) {
        this.tree = tree;
        new TypedWalk((value, kind, place) -> {
                    nodes.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Node(value, place));
                    return value;
                })
                .through(tree, NodeKind.DOCUMENT, Step.TOP);
    }

    void add(Check check, String pointer, String message, String remedy) {
        problems.add(new Problem(check, pointer, message, remedy));
    }

    void add(Check check, Node node, String message, String remedy) {
        add(check, node.pointer(), message, remedy);
    }

    /** Notes that what stands at a pointer is not what it should be there, so that nothing can be said of it. */
    void lose(String pointer) {
        if (pointer.matches("/components/[^/]*/[^/]*")) {
            lost.add(pointer);
        }
    }

    Set<String> lost() {
        return lost;
    }

    Set<Problem> problems() {
        return problems;
    }

    /** The document itself. */
    Node root() {
        return new Node(tree, Step.TOP);
    }

    boolean isVersion30() {
        return tree.path("openapi").asText().startsWith("3.0");
    }

    /** All objects of a kind, references among them, in the document's order. */
    List<Node> all(NodeKind kind) {
        return nodes.getOrDefault(kind, List.of());
    }

    /** The operations below {@code paths} by themselves, those of webhooks and callbacks left out. */
    List<Node> operations() {
        return all(NodeKind.OPERATION).stream()
                .filter(node -> node.value().isObject())
                .filter(node -> node.place().parent().parent().parent() == Step.TOP
                        && node.place().parent().parent().name().equals("paths"))
                .toList();
    }

    /** What stands at the end of a chain of references. */
    JsonNode resolve(JsonNode node) {
        JsonNode current = node;
        for (int i = 0; i < MAX_HOPS && current.path("$ref").asText().startsWith("#/"); i++) {
            current = at(Pointers.ofReference(current.get("$ref").asText()));
        }
        return current;
    }

    JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    /** A text of the document, cut to a length that messages can bear. */
    static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}
