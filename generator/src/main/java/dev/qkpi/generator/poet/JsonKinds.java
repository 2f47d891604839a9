package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.TypeShape.EnumShape;
import dev.qkpi.generator.model.TypeShape.UnionShape;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which kinds of JSON value tell the members of a union apart. */
final class JsonKinds {

    private JsonKinds() {}

    /** The kinds of JSON value that may hold a type. */
    static Set<String> of(TypeRef type, Map<String, TypeShape> shapes) {
        Set<String> kinds = new TreeSet<>();
        collect(type, shapes, kinds, new HashSet<>());
        return kinds;
    }

    private static void collect(TypeRef type, Map<String, TypeShape> shapes, Set<String> kinds, Set<TypeRef> seen) {
        TypeShape shape = type instanceof TypeRef.Named named ? shapes.get(named.name()) : null;
        if (shape instanceof UnionShape union) {
            // Unions may contain each other.
            if (seen.add(type)) {
                union.variants().forEach(variant -> collect(variant.type(), shapes, kinds, seen));
            }
        } else if (shape instanceof EnumShape choice) {
            kinds.add(choice.base().isText() ? "STRING" : "NUMBER");
        } else if (shape instanceof TypeShape.ScalarShape own) {
            collect(TypeRef.scalar(own.base()), shapes, kinds, seen);
        } else if (type instanceof TypeRef.Scalar scalar) {
            kinds.add(
                    scalar.kind() == ScalarKind.BOOLEAN
                            ? "BOOLEAN"
                            : scalar.kind().isText() ? "STRING" : "NUMBER");
        } else if (type instanceof TypeRef.ListOf) {
            kinds.add("ARRAY");
        } else if (type instanceof TypeRef.Any) {
            kinds.addAll(List.of("STRING", "NUMBER", "BOOLEAN", "ARRAY", "OBJECT"));
        } else {
            kinds.add("OBJECT");
        }
    }
}
