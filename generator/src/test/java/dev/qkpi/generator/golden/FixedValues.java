package dev.qkpi.generator.golden;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.Fixed;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.Variant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The values that properties of a model's types must have, as text: constants, and what tells members of unions. */
final class FixedValues {

    static final FixedValues NONE = new FixedValues();

    private final Map<String, Map<String, String>> byType = new HashMap<>();
    private final Set<String> shadowed = new HashSet<>();

    static FixedValues of(ClientModel model) {
        FixedValues values = new FixedValues();
        values.addAll(model);
        return values;
    }

    private void addAll(ClientModel model) {
        Map<String, TypeShape> types = model.typesByName();
        types.forEach((name, shape) -> properties(shape).forEach(property -> add(name, property)));
        for (TypeShape shape : model.types()) {
            if (shape instanceof TypeShape.UnionShape union) {
                addTags(union, types);
                addShadowed(union, types);
            }
        }
    }

    private static List<Property> properties(TypeShape shape) {
        if (shape instanceof TypeShape.PatchShape patch) {
            return patch.properties();
        }
        return shape instanceof TypeShape.RecordShape object ? object.properties() : List.of();
    }

    private void add(String type, Property property) {
        property.preset().map(Fixed::literal).ifPresent(text -> values(type).put(property.javaName(), text));
    }

    private void addTags(TypeShape.UnionShape union, Map<String, TypeShape> types) {
        for (Variant variant : union.variants()) {
            if (variant.direct() && !variant.tags().isEmpty()) {
                properties(types.get(variant.name())).stream()
                        .filter(property -> union.discriminator().equals(Optional.of(property.wireName())))
                        .forEach(property -> values(variant.name())
                                .putIfAbsent(property.javaName(), variant.tags().get(0)));
            }
        }
    }

    private void addShadowed(TypeShape.UnionShape union, Map<String, TypeShape> types) {
        Set<Object> seen = new HashSet<>();
        for (Variant variant : union.variants()) {
            boolean untold = variant.direct() && variant.tags().isEmpty();
            if (untold && !seen.add(look(types.get(variant.name())))) {
                shadowed.add(union.name() + " " + variant.name());
            }
        }
    }

    /** What a reader sees of an object. */
    private static Object look(TypeShape object) {
        return properties(object).stream()
                .map(property -> List.of(property.wireName(), property.type(), property.preset()))
                .collect(Collectors.toSet());
    }

    private Map<String, String> values(String type) {
        return byType.computeIfAbsent(type, name -> new HashMap<>());
    }

    /** Whether a member of a union cannot be told from one before it. */
    boolean isShadowed(String union, String member) {
        return shadowed.contains(union + " " + member);
    }

    /** By name of a type's component: the text of its one value. */
    Map<String, String> of(String type) {
        return byType.getOrDefault(type, Map.of());
    }
}
