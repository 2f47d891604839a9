package dev.qkpi.generator.template;

import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.TypeShape.EnumShape;
import dev.qkpi.generator.model.TypeShape.ScalarShape;
import dev.qkpi.generator.model.TypeShape.UnionShape;
import dev.qkpi.generator.model.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Functions from the texts of a parameter to its value, as source text. */
final class ParameterParsers {

    private final Map<String, TypeShape> shapes;
    private final SourceTypes types;

    ParameterParsers(Map<String, TypeShape> shapes, SourceTypes types) {
        this.shapes = shapes;
        this.types = types;
    }

    /** From one text. */
    String one(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return "Parse." + scalar.kind().name();
        }
        TypeShape shape = type instanceof TypeRef.Named named ? shapes.get(named.name()) : null;
        if (shape instanceof EnumShape choice) {
            return "Parse." + choice.base().name() + ".andThen(" + types.of(type) + "::new)";
        }
        if (shape instanceof ScalarShape) {
            return "Parse.text(" + types.reading(type, false) + ")";
        }
        return shape instanceof UnionShape union && union.variants().stream().allMatch(each -> isText(each.type()))
                ? members(type, union.variants())
                : json(type);
    }

    /** From one text; an enum takes its known values only. */
    String known(TypeRef type) {
        return isEnum(type) ? "Parse.only(" + one(type) + ", " + types.of(type) + "::isKnown)" : one(type);
    }

    /** From one text that is JSON. */
    String json(TypeRef type) {
        return "Parse.json(" + types.reading(type, false) + ")";
    }

    /** From the texts of a list, or of a union of a text and a list. */
    String many(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return "Parse.each(" + one(list.element()) + ")";
        }
        UnionShape union = (UnionShape) shapes.get(((TypeRef.Named) type).name());
        List<Variant> texts = union.variants().stream()
                .filter(each -> !(each.type() instanceof TypeRef.ListOf))
                .toList();
        Variant list = union.variants().stream()
                .filter(each -> each.type() instanceof TypeRef.ListOf)
                .findFirst()
                .orElseThrow();
        return "Parse.either(" + members(type, texts) + ", " + many(list.type()) + wrapped(type, list) + ")";
    }

    private boolean isText(TypeRef type) {
        return type instanceof TypeRef.Scalar
                || type instanceof TypeRef.Named named && shapes.get(named.name()) instanceof ScalarShape
                || isEnum(type);
    }

    private boolean isEnum(TypeRef type) {
        return type instanceof TypeRef.Named named && shapes.get(named.name()) instanceof EnumShape;
    }

    /** The members of a union, the narrowest first; an enum takes its known values, and all texts at last. */
    private String members(TypeRef union, List<Variant> variants) {
        List<String> parsers = new ArrayList<>();
        variants.stream().sorted(Comparator.comparingInt(this::width)).forEach(variant -> {
            parsers.add(known(variant.type()) + wrapped(union, variant));
        });
        variants.stream()
                .filter(variant -> isEnum(variant.type()))
                .forEach(variant -> parsers.add(one(variant.type()) + wrapped(union, variant)));
        return parsers.size() == 1 ? parsers.get(0) : "Parse.oneOf(" + String.join(", ", parsers) + ")";
    }

    private int width(Variant variant) {
        List<ScalarKind> widths = List.of(
                ScalarKind.BOOLEAN,
                ScalarKind.INT,
                ScalarKind.LONG,
                ScalarKind.FLOAT,
                ScalarKind.DOUBLE,
                ScalarKind.DECIMAL,
                ScalarKind.DATE,
                ScalarKind.DATE_TIME,
                ScalarKind.UUID,
                ScalarKind.BYTES,
                ScalarKind.URI,
                ScalarKind.STRING);
        if (variant.type() instanceof TypeRef.Named named && shapes.get(named.name()) instanceof ScalarShape own) {
            return widths.indexOf(own.base());
        }
        return variant.type() instanceof TypeRef.Scalar scalar ? widths.indexOf(scalar.kind()) : -1;
    }

    private String wrapped(TypeRef union, Variant variant) {
        return variant.direct() ? "" : ".andThen(" + types.of(union) + "." + variant.name() + "::new)";
    }
}
