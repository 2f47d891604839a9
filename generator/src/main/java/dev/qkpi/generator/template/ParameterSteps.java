package dev.qkpi.generator.template;

import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
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

    /** Whether the step of an argument itself fails where the argument is null: path variables do. */
    static boolean checks(Operation operation, String argument) {
        return operation.required().stream()
                .filter(parameter -> parameter.place() == Parameter.Place.PATH)
                .anyMatch(parameter -> parameter.property().javaName().equals(argument));
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
        String value = value(parameter, access);
        return switch (parameter.place()) {
            case PATH -> ".path(" + name + ", " + value + ")";
            case HEADER -> ".header(" + name + ", " + value + ")";
            case COOKIE -> ".cookie(" + name + ", " + value + ")";
            case QUERY -> query(parameter, name, value);
        };
    }

    private static String query(Parameter parameter, String name, String value) {
        return switch (parameter.style()) {
            case COMMA -> ".queryJoined(" + name + ", " + value + ", \",\")";
            case SPACE -> ".queryJoined(" + name + ", " + value + ", \"%20\")";
            case PIPE -> ".queryJoined(" + name + ", " + value + ", \"%7C\")";
            case RESERVED -> ".queryReserved(" + name + ", " + value + ")";
            case DEEP -> ".queryDeep(" + name + ", " + value + ")";
            default -> ".query(" + name + ", " + value + ")";
        };
    }

    /** The value as the request takes it: objects as trees or JSON, all else as it is. */
    private String value(Parameter parameter, String access) {
        TypeRef type = parameter.property().type();
        String trees = types.own("internal", "Trees");
        if (parameter.style() == Parameter.Style.JSON) {
            return trees + ".json(" + access + ", " + types.writing(type, false) + ")";
        }
        if (parameter.style() == Parameter.Style.DEEP) {
            return trees + ".map(" + access + ", " + types.writing(type, false) + ")";
        }
        return isTree(type) ? trees + ".of(" + access + ", " + types.writing(type, false) + ")" : access;
    }

    /** Whether a value of the type has an inner structure that its text does not show. */
    private boolean isTree(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return isTree(list.element());
        }
        return type instanceof TypeRef.Named named && !(shapes.get(named.name()) instanceof TypeShape.EnumShape);
    }
}
