package dev.qkpi.generator.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a parameter's value is as far as its layout matters. */
public enum ParameterShape {
    /** One text: a scalar, an enum, or a union of these. */
    TEXT,
    /** A list. */
    LIST,
    /** An object: a record, a map, or a union of these. */
    OBJECT,
    /** One text or a list of texts. */
    CHOICE,
    /** Anything else: no style has a form for it. */
    OTHER;

    /** The shape of a type. */
    public static ParameterShape of(TypeRef type, Function<String, TypeShape> shapes) {
        return of(type, shapes, new HashSet<>());
    }

    private static ParameterShape of(TypeRef type, Function<String, TypeShape> shapes, Set<TypeRef> seen) {
        if (type instanceof TypeRef.Scalar) {
            return TEXT;
        }
        if (type instanceof TypeRef.ListOf) {
            return LIST;
        }
        if (type instanceof TypeRef.MapOf) {
            return OBJECT;
        }
        TypeShape shape = type instanceof TypeRef.Named named ? shapes.apply(named.name()) : null;
        if (shape instanceof TypeShape.UnionShape union) {
            return seen.add(type) ? ofUnion(union, shapes, seen) : OTHER;
        }
        boolean text = shape instanceof TypeShape.EnumShape || shape instanceof TypeShape.ScalarShape;
        return text ? TEXT : shape instanceof TypeShape.RecordShape ? OBJECT : OTHER;
    }

    private static ParameterShape ofUnion(
            TypeShape.UnionShape union, Function<String, TypeShape> shapes, Set<TypeRef> seen) {
        List<ParameterShape> members = union.variants().stream()
                .map(variant -> of(variant.type(), shapes, seen))
                .toList();
        Set<ParameterShape> kinds = new HashSet<>(members);
        if (kinds.equals(Set.of(TEXT)) || kinds.equals(Set.of(OBJECT))) {
            return members.get(0);
        }
        boolean textLists = union.variants().stream()
                .allMatch(variant -> !(variant.type() instanceof TypeRef.ListOf list)
                        || of(list.element(), shapes, new HashSet<>()) == TEXT);
        boolean oneList = members.stream().filter(LIST::equals).count() == 1;
        return kinds.equals(Set.of(TEXT, LIST)) && textLists && oneList ? CHOICE : OTHER;
    }
}
