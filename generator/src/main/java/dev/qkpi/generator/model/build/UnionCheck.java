package dev.qkpi.generator.model.build;

import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.Variant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for members of unions that no value tells apart: objects with the same properties, and no discriminator. */
final class UnionCheck {

    /** What a reader sees of a property. */
    private record Look(String name, TypeRef type, boolean required, Object preset) {}

    private final SchemaNotes notes;
    private final Map<String, TypeShape> shapesByName = new HashMap<>();
    private final Map<String, Set<Look>> looks = new HashMap<>();

    UnionCheck(SchemaNotes notes) {
        this.notes = notes;
    }

    /** Tells each union with such members; of several, the first pair. */
    void check(List<TypeShape> shapes) {
        for (TypeShape shape : shapes) {
            shapesByName.put(shape.name(), shape);
        }
        for (TypeShape shape : shapes) {
            if (shape instanceof TypeShape.UnionShape union) {
                check(union);
            }
        }
    }

    private static Stream<Property> properties(TypeShape shape) {
        if (shape instanceof TypeShape.PatchShape patch) {
            return patch.properties().stream().map(Property::optional);
        }
        return shape instanceof TypeShape.RecordShape record ? record.properties().stream() : Stream.empty();
    }

    private Set<Look> looks(String name) {
        return looks.computeIfAbsent(name, key -> {
            TypeShape shape = shapesByName.get(key);
            return shape == null
                    ? null
                    : properties(shape).map(UnionCheck::look).collect(Collectors.toSet());
        });
    }

    private static Look look(Property property) {
        return new Look(
                property.wireName(),
                property.type(),
                property.presence().isAlwaysWritten(),
                property.preset().orElse(null));
    }

    private void check(TypeShape.UnionShape union) {
        Map<Set<Look>, String> seen = new HashMap<>();
        for (Variant variant : union.variants()) {
            if (variant.direct() && variant.tags().isEmpty()) {
                String other = seen.putIfAbsent(looks(variant.name()), variant.name());
                if (other != null) {
                    notes.alike(union.pointer(), other, variant.name());
                    return;
                }
            }
        }
    }
}
