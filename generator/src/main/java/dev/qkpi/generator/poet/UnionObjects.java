package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.TypeShape.PatchShape;
import dev.qkpi.generator.model.TypeShape.RecordShape;
import dev.qkpi.generator.model.TypeShape.UnionShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The objects that a member of a union may be, each given by its properties, which tell it from others. */
final class UnionObjects {

    private UnionObjects() {}

    /** The properties of each object that a type may be; none for one that any names are good for. */
    static List<List<Property>> of(TypeRef type, Map<String, TypeShape> shapes) {
        return of(type, shapes, new HashSet<>());
    }

    /** The properties of each object that an element may be, of each list that a type may be. */
    static List<List<Property>> lists(TypeRef type, Map<String, TypeShape> shapes) {
        return lists(type, shapes, new HashSet<>());
    }

    private static List<List<Property>> lists(TypeRef type, Map<String, TypeShape> shapes, Set<TypeRef> seen) {
        if (type instanceof TypeRef.ListOf list) {
            List<List<Property>> elements = of(list.element(), shapes);
            return elements.isEmpty() ? List.of(List.of()) : elements;
        }
        List<List<Property>> all = new ArrayList<>();
        if (shapeOf(type, shapes) instanceof UnionShape union && seen.add(type)) {
            union.variants().forEach(variant -> all.addAll(lists(variant.type(), shapes, seen)));
        }
        return all;
    }

    private static List<List<Property>> of(TypeRef type, Map<String, TypeShape> shapes, Set<TypeRef> seen) {
        TypeShape shape = shapeOf(type, shapes);
        if (shape instanceof RecordShape record) {
            return List.of(record.properties());
        }
        if (shape instanceof PatchShape patch) {
            return List.of(patch.properties().stream().map(Property::optional).toList());
        }
        List<List<Property>> all = new ArrayList<>();
        if (shape instanceof UnionShape union && seen.add(type)) {
            union.variants().forEach(variant -> all.addAll(of(variant.type(), shapes, seen)));
        } else if (type instanceof TypeRef.MapOf || type instanceof TypeRef.Any) {
            all.add(List.of());
        }
        return all;
    }

    private static TypeShape shapeOf(TypeRef type, Map<String, TypeShape> shapes) {
        return type instanceof TypeRef.Named named ? shapes.get(named.name()) : null;
    }
}
