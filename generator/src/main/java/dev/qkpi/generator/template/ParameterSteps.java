package dev.qkpi.generator.template;

import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.Parameter.Style;
import dev.qkpi.generator.model.ParameterShape;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import java.util.Map;

/** What the client does with the parameters of an operation: one step for each. */
final class ParameterSteps {

    private final Map<String, TypeShape> shapes;
    private final SourceTypes types;

    ParameterSteps(Map<String, TypeShape> shapes, SourceTypes types) {
        this.shapes = shapes;
        this.types = types;
    }

    /** The step that checks an argument that cannot be null; empty where the step of its parameter does. */
    static String check(Operation operation, String argument) {
        for (Parameter parameter : operation.required()) {
            if (parameter.property().javaName().equals(argument)) {
                boolean several = parameter.layout().shape() != ParameterShape.TEXT
                        && parameter.layout().style() != Style.JSON
                        && !isBare(parameter);
                return parameter.place() == Parameter.Place.PATH
                        ? ""
                        : (several ? ".requireSome(" : ".require(") + arguments(argument);
            }
        }
        return ".require(" + arguments(argument);
    }

    /** An object of which only the members are sent can be empty: then nothing is. */
    private static boolean isBare(Parameter parameter) {
        return parameter.layout().shape() == ParameterShape.OBJECT
                && parameter.layout().style() == Style.FORM_EXPLODED;
    }

    private static String arguments(String argument) {
        return JavaText.literal(argument) + ", " + argument + ")";
    }

    /** The step that puts a parameter into the request. */
    String step(Parameter parameter) {
        String name = JavaText.literal(parameter.property().wireName());
        if (parameter.clientProperty().isPresent()) {
            return ".clientHeader(" + name + ", "
                    + JavaText.literal(parameter.clientProperty().get()) + ")";
        }
        String access = parameter.isRequired()
                ? parameter.property().javaName()
                : "options." + parameter.property().javaName() + "()";
        String value = parameter.fixed().map(JavaText::literal).orElseGet(() -> value(parameter, access));
        boolean reserved = parameter.layout().reserved();
        String style = parameter.layout().style() == usual(parameter.place())
                        || parameter.layout().style() == Style.JSON
                ? reserved ? ", " + style(Style.FORM_EXPLODED) : ""
                : ", " + style(parameter.layout().style());
        String method = reserved ? "queryReserved" : parameter.place().word();
        return "." + method + "(" + name + ", " + value + style + ")";
    }

    private String style(Style style) {
        return types.own("internal", "Style") + "." + style.name();
    }

    /** The style that the support code takes where none is given. */
    private static Style usual(Parameter.Place place) {
        return switch (place) {
            case PATH, HEADER -> Style.SIMPLE;
            case QUERY, COOKIE -> Style.FORM_EXPLODED;
        };
    }

    /** The value as the request takes it: objects as trees or JSON, all else as it is. */
    private String value(Parameter parameter, String access) {
        TypeRef type = parameter.property().type();
        String trees = types.own("internal", "Trees");
        if (parameter.layout().style() == Style.JSON) {
            return trees + ".json(" + access + ", " + types.writing(type, false) + ")";
        }
        return isTree(type) ? trees + ".of(" + access + ", " + types.writing(type, false) + ")" : access;
    }

    /** Whether a value of the type has an inner structure that its text does not show. */
    private boolean isTree(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return isTree(list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return isTree(map.value());
        }
        return type instanceof TypeRef.Named named && !(shapes.get(named.name()) instanceof TypeShape.EnumShape);
    }
}
