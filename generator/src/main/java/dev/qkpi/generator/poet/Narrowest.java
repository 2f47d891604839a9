package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.Variant;
import java.util.ArrayList;
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

    /**
     * The members in that order; those that take as many stay in the document's. Enums come first for their known values;
     * one comes once more at the end if nothing else takes all values.
     */
    static List<Variant> first(List<Variant> members, Map<String, TypeShape> shapes) {
        List<Variant> order = new ArrayList<>(members);
        boolean rest =
                members.stream().anyMatch(member -> isPlain(member.type()) || member.type() instanceof TypeRef.Any);
        order.sort(Comparator.<Variant>comparingInt(member -> width(member.type(), shapes, true))
                // Any base64 is a URI as well; beside a plain text, nothing shows that a text is meant as base64.
                .thenComparing(member -> rest || !isBytes(member.type())));
        order.stream()
                .filter(member -> !rest && isEnum(member.type(), shapes))
                .reduce((one, next) -> next)
                .filter(last -> !order.get(order.size() - 1).equals(last))
                .ifPresent(order::add);
        return order;
    }

    private static boolean isEnum(TypeRef type, Map<String, TypeShape> shapes) {
        return type instanceof TypeRef.Named named && shapes.get(named.name()) instanceof TypeShape.EnumShape;
    }

    private static boolean isPlain(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && PLAIN.contains(scalar.kind());
    }

    private static boolean isBytes(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.BYTES;
    }

    /** How much a type takes; a union takes more than its widest member, which so comes first. */
    private static int width(TypeRef type, Map<String, TypeShape> shapes, boolean knownOnly) {
        TypeShape shape = type instanceof TypeRef.Named named ? shapes.get(named.name()) : null;
        if (shape instanceof TypeShape.UnionShape union) {
            return 1
                    + union.variants().stream()
                            .mapToInt(variant -> widthOfOne(variant.type(), shapes, knownOnly))
                            .max()
                            .orElse(0);
        }
        return type instanceof TypeRef.ListOf list
                ? width(list.element(), shapes, false)
                : widthOfOne(type, shapes, knownOnly);
    }

    private static int widthOfOne(TypeRef type, Map<String, TypeShape> shapes, boolean knownOnly) {
        if (isEnum(type, shapes)) {
            return knownOnly ? 0 : 10;
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case DATE, DATE_TIME, UUID, INT -> 2;
                case LONG -> 4;
                default -> 8;
            };
        }
        return type instanceof TypeRef.Any ? 12 : 6;
    }
}
