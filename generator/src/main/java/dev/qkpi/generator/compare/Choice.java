package dev.qkpi.generator.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code oneOf} and {@code anyOf}; what can be said without them is. */
final class Choice {

    private static final int MOST_NESTED = 1_000;

    private final Function<Node, Shape> reader;

    Choice(Function<Node, Shape> reader) {
        this.reader = reader;
    }

    /** What a schema allows by one of these keywords. */
    Shape read(Node node, String keyword) {
        List<Node> members = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        Shape nulls = null;
        for (Node member : flat(node.get(keyword).items())) {
            Shape shape = reader.apply(member);
            if (isNull(shape)) {
                nulls = nulls == null ? shape : nulls.and(shape);
            } else {
                members.add(member);
                shapes.add(shape);
            }
        }
        Shape shape = members.isEmpty() ? nothing() : merged(node, keyword, members, shapes);
        if (nulls != null) {
            shape.nullable = true;
            nulls.rest.forEach((key, said) ->
                    shape.rest.computeIfAbsent(key, k -> new ArrayList<>()).addAll(said));
            nulls.origins.forEach(shape.origins::putIfAbsent);
        }
        shape.nullable |= shapes.stream().anyMatch(member -> member.nullable);
        return shape;
    }

    /** Members that are nothing but a choice are its members. */
    private static List<Node> flat(List<Node> members) {
        List<Node> flat = new ArrayList<>(members);
        for (int i = 0, left = MOST_NESTED; i < flat.size() && left > 0; left--) {
            Map<String, Node> said = flat.get(i).members();
            Node inner = said.size() == 1 ? said.getOrDefault("oneOf", said.get("anyOf")) : null;
            if (inner == null || inner.items().isEmpty()) {
                i++;
            } else {
                flat.remove(i);
                flat.addAll(i, inner.items());
            }
        }
        return flat;
    }

    private static Shape nothing() {
        Shape shape = new Shape();
        shape.types = Set.of();
        return shape;
    }

    /** Whether null is all that a schema allows. */
    private static boolean isNull(Shape shape) {
        boolean onlyNull = shape.values != null && shape.values.isEmpty();
        return shape.nullable && shape.types != null && (shape.types.isEmpty() || onlyNull);
    }

    private static Shape merged(Node node, String keyword, List<Node> members, List<Shape> shapes) {
        if (shapes.size() == 1) {
            return shapes.get(0);
        }
        Shape all = new Shape();
        all.nullable = false;
        if (shapes.stream().allMatch(Shape::isEnumeration)) {
            return enumeration(all, shapes);
        }
        if (shapes.stream().allMatch(Shape::isBare)) {
            all.types = new LinkedHashSet<>();
            shapes.forEach(shape -> all.types.addAll(shape.types));
            return all;
        }
        if (isOpenEnumeration(shapes)) {
            shapes.removeIf(shape -> shape.values == null);
            enumeration(all, shapes).open = true;
            return all;
        }
        all.unions.add(new Shape.Union(node, keyword, members));
        all.origins.put(keyword, node);
        return all;
    }

    /** Some texts, or any: the way to say that an enum is open. */
    private static boolean isOpenEnumeration(List<Shape> shapes) {
        boolean any = shapes.stream().anyMatch(shape -> shape.isBare() && shape.types.equals(Set.of("string")));
        return any
                && shapes.stream()
                        .allMatch(shape -> shape.types != null
                                && shape.types.equals(Set.of("string"))
                                && (shape.isBare() || shape.isEnumeration()));
    }

    private static Shape enumeration(Shape all, List<Shape> shapes) {
        all.types = new LinkedHashSet<>();
        Set<Object> values = new LinkedHashSet<>();
        for (Shape shape : shapes) {
            if (shape.types != null) {
                all.types.addAll(shape.types);
            }
            values.addAll(shape.values);
            shape.rest.forEach((key, said) ->
                    all.rest.computeIfAbsent(key, k -> new ArrayList<>()).addAll(said));
            shape.origins.forEach(all.origins::putIfAbsent);
        }
        all.implied = shapes.stream().allMatch(shape -> shape.implied);
        all.values = new ArrayList<>(values);
        return all;
    }
}
