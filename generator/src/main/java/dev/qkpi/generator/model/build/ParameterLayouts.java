package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.model.Parameter.Layout;
import dev.qkpi.generator.model.Parameter.Place;
import dev.qkpi.generator.model.Parameter.Style;
import dev.qkpi.generator.model.ParameterShape;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.TypeShape.EnumShape;
import dev.qkpi.generator.model.TypeShape.RecordShape;
import dev.qkpi.generator.model.TypeShape.UnionShape;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a parameter is laid out: its style where the style has a form for its shape, else JSON. */
final class ParameterLayouts {

    private static final Map<Place, List<String>> STYLES = Map.of(
            Place.PATH, List.of("simple", "label", "matrix"),
            Place.QUERY, List.of("form", "spaceDelimited", "pipeDelimited", "deepObject"),
            Place.HEADER, List.of("simple"),
            Place.COOKIE, List.of("form"));

    private final BuildContext context;

    ParameterLayouts(BuildContext context) {
        this.context = context;
    }

    /** The layout of a parameter that is described by a schema. */
    Layout of(Element parameter, Place place, TypeRef type) {
        ParameterShape shape = ParameterShape.of(type, context::shape);
        Style style = style(parameter, place, shape);
        boolean reserved = place == Place.QUERY && parameter.flag("allowReserved");
        if (!hasForm(type, shape, style)) {
            context.findings()
                    .warning(
                            "QKPI-070",
                            parameter.pointer(),
                            "the style has no form for such values, so they are sent and read as JSON",
                            "Use `content: application/json`, or `style: deepObject` for objects in objects");
            return json();
        }
        if (isNested(type)) {
            context.findings()
                    .warning(
                            "QKPI-070",
                            parameter.pointer(),
                            "the style has no form for objects or lists in a list, so each element is sent and read as JSON",
                            "Use `content: application/json` for the whole list");
        }
        checkUnion(type, parameter.pointer());
        return new Layout(style, shape, reserved, place == Place.QUERY && allowsNone(parameter, type));
    }

    /** Whether a parameter that is optional and no text may be there without a value. */
    private boolean allowsNone(Element parameter, TypeRef type) {
        boolean allowed = parameter.flag("allowEmptyValue")
                && ParameterShape.of(type, context::shape) == ParameterShape.TEXT
                && !type.equals(TypeRef.scalar(ScalarKind.STRING))
                && !hasEmptyValue(type);
        if (allowed) {
            context.findings()
                    .warning(
                            "QKPI-079",
                            parameter.child("allowEmptyValue").pointer(),
                            "the client cannot send the parameter without a value, and the server takes that as absent",
                            "Make it a string where the empty value has a meaning of its own");
        }
        return allowed && !parameter.flag("required");
    }

    private boolean hasEmptyValue(TypeRef type) {
        return type instanceof TypeRef.Named named
                && context.shape(named.name()) instanceof EnumShape choice
                && choice.values().stream().anyMatch(value -> value.literal().isEmpty());
    }

    /** The layout of a parameter that is one JSON text. */
    static Layout json() {
        return new Layout(Style.JSON, ParameterShape.TEXT, false, false);
    }

    private Style style(Element parameter, Place place, ParameterShape shape) {
        String usual = STYLES.get(place).get(0);
        String wanted = parameter.text("style").orElse(usual);
        boolean known = STYLES.get(place).contains(wanted);
        if (!known) {
            context.findings()
                    .warning(
                            "QKPI-072",
                            parameter.child("style").pointer(),
                            "a " + place.word() + " parameter has no such style, so `" + usual + "` is used",
                            "Use one of " + String.join(", ", STYLES.get(place)));
        }
        String name = known ? wanted : usual;
        boolean explode = parameter.has("explode") ? parameter.flag("explode") : name.equals("form");
        boolean single = shape == ParameterShape.TEXT;
        return switch (name) {
            case "label" -> explode && !single ? Style.LABEL_EXPLODED : Style.LABEL;
            case "matrix" -> explode && !single ? Style.MATRIX_EXPLODED : Style.MATRIX;
            case "spaceDelimited" -> explode || single ? Style.FORM_EXPLODED : Style.SPACE;
            case "pipeDelimited" -> explode || single ? Style.FORM_EXPLODED : Style.PIPE;
            case "deepObject" -> single ? Style.FORM_EXPLODED : Style.DEEP;
            case "form" -> explode || single ? Style.FORM_EXPLODED : Style.FORM;
            default -> explode && shape == ParameterShape.OBJECT ? Style.SIMPLE_EXPLODED : Style.SIMPLE;
        };
    }

    private boolean hasForm(TypeRef type, ParameterShape shape, Style style) {
        return switch (shape) {
            case TEXT -> true;
            case LIST, CHOICE -> style != Style.DEEP;
            case OBJECT -> style == Style.DEEP || isFlat(type, style == Style.FORM_EXPLODED, new HashSet<>());
            case OTHER -> false;
        };
    }

    /** Whether all members are texts, or lists of texts where those are allowed. */
    private boolean isFlat(TypeRef type, boolean lists, Set<TypeRef> seen) {
        if (type instanceof TypeRef.MapOf map) {
            return isMember(map.value(), lists);
        }
        TypeShape shape = type instanceof TypeRef.Named named ? context.shape(named.name()) : null;
        if (shape instanceof RecordShape object) {
            return object.properties().stream().map(Property::type).allMatch(each -> isMember(each, lists))
                    && object.additional().stream().allMatch(map -> isMember(map.value(), lists));
        }
        return shape instanceof UnionShape union
                && (!seen.add(type) || union.variants().stream().allMatch(each -> isFlat(each.type(), lists, seen)));
    }

    private boolean isMember(TypeRef type, boolean lists) {
        boolean text = type instanceof TypeRef.Any || ParameterShape.of(type, context::shape) == ParameterShape.TEXT;
        return text || lists && type instanceof TypeRef.ListOf list && isMember(list.element(), false);
    }

    private boolean isNested(TypeRef type) {
        return type instanceof TypeRef.ListOf list
                && ParameterShape.of(list.element(), context::shape) != ParameterShape.TEXT;
    }

    /** A number, boolean or date looks like a text too, and a list of one like its element. */
    private void checkUnion(TypeRef type, String pointer) {
        TypeRef single = type instanceof TypeRef.ListOf list ? list.element() : type;
        ParameterShape shape = ParameterShape.of(single, context::shape);
        if (!(single instanceof TypeRef.Named named && context.shape(named.name()) instanceof UnionShape union)) {
            return;
        }
        boolean texts =
                union.variants().stream().anyMatch(variant -> variant.type().equals(TypeRef.scalar(ScalarKind.STRING)));
        if (shape == ParameterShape.CHOICE || shape == ParameterShape.TEXT && texts) {
            context.findings()
                    .warning(
                            "QKPI-071",
                            pointer,
                            "the members of the union cannot always be told apart in a text; who reads it "
                                    + "takes the narrowest that a text can be, and a list of one for its element",
                            "Give it one type where the difference matters");
        }
    }
}
