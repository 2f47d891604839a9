package dev.qkpi.generator.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds out which members of two unions belong together: by name, by what they say, by their place. */
final class MemberPairs {

    private MemberPairs() {}

    /** The members of both, each once; one that has no counterpart stands beside nothing. */
    static List<Pair> of(List<Node> before, List<Node> after) {
        List<Node> old = new ArrayList<>(before);
        List<Node> now = new ArrayList<>(after);
        List<Pair> pairs = new ArrayList<>();
        match(old, now, pairs, (a, b) -> !name(a).isEmpty() && name(a).equals(name(b)));
        match(old, now, pairs, (a, b) -> a.resolved().sameAs(b.resolved()));
        match(old, now, pairs, (a, b) -> type(a).equals(type(b)) && (name(a).isEmpty() || name(b).isEmpty()));
        Node nowhere = Node.of(java.util.Map.of()).holding(Node.ABSENT);
        for (Node node : old) {
            pairs.add(new Pair(node, absent(after, nowhere), "", Flow.NOWHERE));
        }
        for (Node node : now) {
            pairs.add(new Pair(absent(before, nowhere), node, "", Flow.NOWHERE));
        }
        return pairs;
    }

    /** Nothing, at the place of a union's keyword. */
    private static Node absent(List<Node> members, Node otherwise) {
        if (members.isEmpty()) {
            return otherwise;
        }
        return members.get(0).parent().holding(Node.ABSENT);
    }

    private static void match(List<Node> old, List<Node> now, List<Pair> pairs, BiPredicate<Node, Node> same) {
        for (Node before : List.copyOf(old)) {
            for (Node after : List.copyOf(now)) {
                if (old.contains(before) && same.test(before, after)) {
                    pairs.add(new Pair(before, after, "", Flow.NOWHERE));
                    old.remove(before);
                    now.remove(after);
                }
            }
        }
    }

    private static String name(Node node) {
        String name = Schemas.nameOf(node);
        return name.isEmpty() ? node.text("title", "") : name;
    }

    private static Object type(Node node) {
        return String.valueOf(node.resolved().get("type").value());
    }

    /** The member that is the same schema as one outside of the union; null if none is. */
    static Node sameAs(Node schema, List<Node> members) {
        for (Node member : members) {
            boolean named =
                    !Schemas.nameOf(schema).isEmpty() && Schemas.nameOf(schema).equals(Schemas.nameOf(member));
            if (named || member.resolved().sameAs(schema.resolved())) {
                return member;
            }
        }
        return null;
    }

    /** What a schema comes to that has one alternative only. */
    static Node core(Node schema) {
        Node node = schema;
        for (int i = 0; i < 10; i++) {
            Node inner = node;
            for (String keyword : List.of("oneOf", "anyOf", "allOf")) {
                List<Node> members = node.resolved().get(keyword).items().stream()
                        .filter(member -> !member.text("type", "").equals("null"))
                        .toList();
                inner = members.size() == 1 && node.resolved().members().size() == 1 ? members.get(0) : inner;
            }
            if (inner == node) {
                return node;
            }
            node = inner;
        }
        return node;
    }

    /** A member as messages call it. */
    static String words(Node member) {
        String name = name(member);
        if (!name.isEmpty()) {
            return Text.of(name);
        }
        return member.resolved().get("type").exists()
                ? Text.of(member.resolved().get("type").value())
                : "another schema";
    }
}
