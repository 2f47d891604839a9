package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.Variant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which order to try members of a union that one kind of JSON value may be: first what takes the fewest values. */
final class Narrowest {

    /** Takes any value of its kind of JSON, and so leaves nothing to those that come later. */
    private static final Set<ScalarKind> PLAIN =
            Set.of(ScalarKind.STRING, ScalarKind.DOUBLE, ScalarKind.FLOAT, ScalarKind.DECIMAL);

    private Narrowest() {}

    /** The members in that order; those that take as many stay in the document's. */
    static List<Variant> first(List<Variant> members, Map<String, TypeShape> shapes) {
        boolean anyPlain = members.stream().anyMatch(member -> isPlain(member.type()));
        return members.stream()
                .sorted(Comparator.comparingInt(member -> width(member.type(), shapes, anyPlain)))
                .toList();
    }

    private static boolean isPlain(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && PLAIN.contains(scalar.kind());
    }

    private static int width(TypeRef type, Map<String, TypeShape> shapes, boolean anyPlain) {
        if (type instanceof TypeRef.Named named && shapes.get(named.name()) instanceof TypeShape.EnumShape) {
            // Known values only, if something else takes the others.
            return anyPlain ? 0 : 5;
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case DATE, DATE_TIME, UUID, INT -> 1;
                case LONG -> 2;
                default -> 4;
            };
        }
        if (type instanceof TypeRef.ListOf list) {
            return width(list.element(), shapes, false);
        }
        return type instanceof TypeRef.Any ? 6 : 3;
    }
}
