package dev.qkpi.generator.template;

import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the server makes arguments of the parameters of a request. */
final class ParameterArguments {

    private final Map<String, TypeShape> shapes;
    private final SourceTypes types;

    ParameterArguments(Map<String, TypeShape> shapes, SourceTypes types) {
        this.shapes = shapes;
        this.types = types;
    }

    /** Statements that check for what the client supplies by itself, and declare the required arguments. */
    List<String> required(Operation operation) {
        List<String> statements = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            parameter
                    .clientProperty()
                    .filter(any -> parameter.isRequired())
                    .ifPresent(any -> statements.add("in.requireHeader("
                            + JavaText.literal(parameter.property().wireName()) + ");"));
        }
        operation.required().forEach(p -> statements.add(declare(p, p.property().javaName())));
        return statements;
    }

    /** Statements that make the record of the optional arguments. */
    List<String> options(Operation operation, String name) {
        String type = types.own("api", name);
        List<String> lines = new ArrayList<>();
        lines.add(type + " options = " + type + ".builder()");
        operation.optional().forEach(p -> lines.add("        ." + p.property().javaName() + "(" + argument(p) + ")"));
        lines.add("        .build();");
        return lines;
    }

    private String declare(Parameter parameter, String variable) {
        return types.of(parameter.property().type()) + " " + variable + " = " + argument(parameter) + ";";
    }

    private String argument(Parameter parameter) {
        TypeRef type = parameter.property().type();
        String name = JavaText.literal(parameter.property().wireName());
        String required = parameter.isRequired() ? ", true, " : ", false, ";
        boolean list = type instanceof TypeRef.ListOf && parameter.style() != Parameter.Style.JSON;
        String parse = parse(list ? ((TypeRef.ListOf) type).element() : type, parameter.style());
        if (parameter.style() == Parameter.Style.DEEP) {
            return "in.queryDeep(" + name + required + types.reading(type, false) + ")";
        }
        return switch (parameter.place()) {
            case PATH -> "in.path(" + name + ", " + (list ? "Parse.list(" + parse + ")" : parse) + ")";
            case HEADER -> (list ? "in.headerList(" : "in.header(") + name + required + parse + ")";
            case COOKIE -> "in.cookie(" + name + required + (list ? "Parse.list(" + parse + ")" : parse) + ")";
            case QUERY -> query(parameter, list, name + required, parse);
        };
    }

    private static String query(Parameter parameter, boolean list, String head, String parse) {
        if (!list) {
            return "in.query(" + head + parse + ")";
        }
        return switch (parameter.style()) {
            case COMMA -> "in.queryJoined(" + head + "\",\", " + parse + ")";
            case SPACE -> "in.queryJoined(" + head + "\"%20\", " + parse + ")";
            case PIPE -> "in.queryJoined(" + head + "\"%7C\", " + parse + ")";
            default -> "in.queryList(" + head + parse + ")";
        };
    }

    /** A function from a parameter's text to its value. */
    private String parse(TypeRef type, Parameter.Style style) {
        if (style != Parameter.Style.JSON && type instanceof TypeRef.Scalar scalar) {
            return "Parse." + scalar.kind().name();
        }
        if (style != Parameter.Style.JSON
                && type instanceof TypeRef.Named named
                && shapes.get(named.name()) instanceof TypeShape.EnumShape shape) {
            ScalarKind base = shape.base();
            return "Parse." + base.name() + ".andThen(" + types.of(type) + "::new)";
        }
        return "Parse.json(" + types.reading(type, false) + ")";
    }
}
