package dev.qkpi.generator.model;

import dev.qkpi.generator.model.TypeShape.RecordShape;
import dev.qkpi.generator.model.TypeShape.UnionShape;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The members that an object of a type may have.
 *
 * @param names the known names, on the wire
 * @param open whether there may be others
 */
public record ObjectMembers(List<String> names, boolean open) {

    /** Those of a type; shapes are looked up by name. */
    public static ObjectMembers of(TypeRef type, Function<String, TypeShape> shapes) {
        Set<String> names = new LinkedHashSet<>();
        boolean open = collect(type, shapes, names, new HashSet<>());
        return new ObjectMembers(List.copyOf(names), open);
    }

    private static boolean collect(
            TypeRef type, Function<String, TypeShape> shapes, Set<String> names, Set<TypeRef> seen) {
        TypeShape shape = type instanceof TypeRef.Named named ? shapes.apply(named.name()) : null;
        if (shape instanceof RecordShape object) {
            object.properties().forEach(property -> names.add(property.wireName()));
            return object.additional().isPresent();
        }
        if (shape instanceof UnionShape union && seen.add(type)) {
            boolean open = false;
            for (var variant : union.variants()) {
                open |= collect(variant.type(), shapes, names, seen);
            }
            return open;
        }
        return type instanceof TypeRef.MapOf;
    }
}
