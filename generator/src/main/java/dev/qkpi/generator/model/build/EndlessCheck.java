package dev.qkpi.generator.model.build;

import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.TypeShape.RecordShape;
import dev.qkpi.generator.model.TypeShape.UnionShape;
import dev.qkpi.generator.model.Variant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Looks for records that no value is one of, since each requires another of its kind without end.
 *
 * <p>What APIs send does end, so the properties that close such a circle are not required of the Java.
 */
final class EndlessCheck {

    private final SchemaNotes notes;
    /** Types that are not found to have values, by name. */
    private final Map<String, TypeShape> endless = new HashMap<>();
    /** By name of a type: those that need a value of it, or may be one. */
    private final Map<String, List<String>> users = new HashMap<>();

    EndlessCheck(SchemaNotes notes) {
        this.notes = notes;
    }

    /** The shapes, each of which then has values; tells each property that is not required for that. */
    List<TypeShape> mend(List<TypeShape> shapes) {
        for (TypeShape shape : shapes) {
            if (needs(shape).findAny().isPresent()) {
                endless.put(shape.name(), shape);
                needs(shape)
                        .forEach(name -> users.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(shape.name()));
            }
        }
        dropEnding();
        dropUnneeded();
        return endless.isEmpty() ? shapes : shapes.stream().map(this::mended).toList();
    }

    /** The types that a value cannot do without; of a union, those that it may be. */
    private static Stream<String> needs(TypeShape shape) {
        Stream<TypeRef> types = Stream.empty();
        if (shape instanceof RecordShape record) {
            types = record.properties().stream().filter(EndlessCheck::isNeeded).map(Property::type);
        } else if (shape instanceof UnionShape union) {
            types = union.variants().stream().map(Variant::type);
        }
        return types.filter(TypeRef.Named.class::isInstance).map(type -> ((TypeRef.Named) type).name());
    }

    private static boolean isNeeded(Property property) {
        return property.presence().isNeverNull() && property.preset().isEmpty();
    }

    private void dropEnding() {
        Deque<String> open = new ArrayDeque<>(endless.keySet());
        while (!open.isEmpty()) {
            String name = open.poll();
            if (endless.containsKey(name) && ends(endless.get(name))) {
                endless.remove(name);
                open.addAll(users.getOrDefault(name, List.of()));
            }
        }
    }

    private boolean ends(TypeShape shape) {
        return shape instanceof UnionShape union
                ? union.variants().size()
                        > needs(union).filter(endless::containsKey).count()
                : needs(shape).noneMatch(endless::containsKey);
    }

    /** What merely leads to a circle is no part of it. */
    private void dropUnneeded() {
        Map<String, Integer> uses = new HashMap<>();
        endless.values().forEach(shape -> needs(shape).forEach(name -> uses.merge(name, 1, Integer::sum)));
        Deque<String> open = new ArrayDeque<>(endless.keySet());
        while (!open.isEmpty()) {
            String name = open.poll();
            if (uses.getOrDefault(name, 0) == 0 && endless.containsKey(name)) {
                needs(endless.remove(name)).forEach(needed -> {
                    uses.merge(needed, -1, Integer::sum);
                    open.add(needed);
                });
            }
        }
    }

    private TypeShape mended(TypeShape shape) {
        if (!(endless.get(shape.name()) instanceof RecordShape record)) {
            return shape;
        }
        List<Property> properties = new ArrayList<>();
        for (Property property : record.properties()) {
            boolean circle = isNeeded(property)
                    && property.type() instanceof TypeRef.Named named
                    && endless.containsKey(named.name());
            if (circle) {
                notes.endless(record.pointer(), property.wireName());
            }
            properties.add(circle ? property.optional() : property);
        }
        return new RecordShape(
                record.name(), record.pointer(), record.docs(), properties, record.additional(), record.unions());
    }
}
