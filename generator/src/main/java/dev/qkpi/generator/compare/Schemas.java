package dev.qkpi.generator.compare;

import dev.qkpi.generator.document.Pointers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares schemas, each two of them once for each way that they are sent, however deep or circular they are. */
final class Schemas {

    private static final String COMPONENTS = "/components/schemas/";

    private final Walk walk;
    private final Set<Key> known = new HashSet<>();
    private final Deque<Key> open = new ArrayDeque<>();
    private final Map<Key, String> labels = new java.util.HashMap<>();

    Schemas(Walk walk) {
        this.walk = walk;
    }

    private record Key(List<Node> before, List<Node> after, Flow flow) {}

    /** Has two schemas compared; where there is none, anything is allowed. */
    void compare(Pair pair) {
        compare(at(pair.before()), at(pair.after()), pair);
    }

    private static List<Node> at(Node node) {
        return node.exists() ? List.of(node) : List.of();
    }

    /** Has schemas compared that hold together; messages tell the pair's label and, where a list is empty, its place. */
    void compare(List<Node> before, List<Node> after, Pair pair) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        Key key = new Key(
                before.isEmpty() ? List.of(pair.before()) : before,
                after.isEmpty() ? List.of(pair.after()) : after,
                pair.flow());
        walk.trace.leadsTo(key);
        if (known.add(key)) {
            labels.put(key, label(before, after, pair.label()));
            open.add(key);
        }
    }

    /** Compares all that are known of. */
    void run() {
        while (!open.isEmpty()) {
            Key key = open.poll();
            walk.trace.within(key, () -> compare(key));
        }
    }

    private void compare(Key key) {
        Shape before = new ShapeReader(walk.seenBefore).read(key.before());
        Shape after = new ShapeReader(walk.seenAfter).read(key.after());
        Pair pair = new Pair(main(key.before()), main(key.after()), labels.remove(key), key.flow());
        Shapes shapes = new Shapes(before, after, pair);
        UnionComparison unions = new UnionComparison(walk);
        TypeComparison types = new TypeComparison(walk);
        types.nullability(shapes);
        if (!unions.settles(shapes) && types.compare(shapes)) {
            new ValueComparison(walk).compare(shapes);
            new LimitComparison(walk).compare(shapes);
            new ObjectComparison(walk).compare(shapes);
            unions.compare(shapes);
        }
        new KeywordComparison(walk).compare(shapes);
    }

    private static Node main(List<Node> nodes) {
        return nodes.get(0).resolved();
    }

    /** What is a named schema in both documents is called by its name, wherever it is met. */
    private static String label(List<Node> before, List<Node> after, String otherwise) {
        boolean single = before.size() == 1 && after.size() == 1;
        String name = single && !nameOf(before.get(0)).isEmpty() ? nameOf(after.get(0)) : "";
        return name.isEmpty() ? otherwise : name;
    }

    /** The name of the component that a schema is or refers to; empty if it is none. */
    static String nameOf(Node node) {
        String reference = node.get("$ref").text().orElse("");
        String pointer = reference.startsWith("#") ? Pointers.ofReference(reference) : node.pointer();
        boolean named = pointer.startsWith(COMPONENTS) && pointer.indexOf('/', COMPONENTS.length()) < 0;
        return named ? Pointers.last(pointer) : "";
    }
}
