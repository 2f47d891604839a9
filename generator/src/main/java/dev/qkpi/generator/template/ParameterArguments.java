package dev.qkpi.generator.template;

import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.ObjectMembers;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.Parameter.Style;
import dev.qkpi.generator.model.ParameterShape;
import dev.qkpi.generator.model.PathEnding;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How the server makes arguments of the parameters of a request. */
final class ParameterArguments {

    private final Map<String, TypeShape> shapes;
    private final SourceTypes types;
    private final ParameterParsers parsers;

    ParameterArguments(Map<String, TypeShape> shapes, SourceTypes types) {
        this.shapes = shapes;
        this.types = types;
        this.parsers = new ParameterParsers(shapes, types);
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
        operation.required().forEach(p -> statements.add(declare(operation, p)));
        return statements;
    }

    /** What tells the operation from others with its method and path, and its variables from each other. */
    List<String> conditions(Operation operation, List<Parameter> signs) {
        List<String> facts = new ArrayList<>();
        for (PathEnding ending : PathEnding.of(operation, shapes::get)) {
            String texts = ending.texts().stream().map(JavaText::literal).collect(Collectors.joining(", "));
            facts.add(".ending(" + JavaText.literal(ending.before()) + ", " + JavaText.literal(ending.name()) + ", "
                    + texts + ")");
        }
        operation.parameters().stream()
                .filter(parameter -> parameter.fixed().isPresent())
                .map(parameter -> ".only(" + JavaText.literal(parameter.place().word()) + ", "
                        + JavaText.literal(parameter.property().wireName()) + ", "
                        + JavaText.literal(parameter.fixed().get()) + ")")
                .forEach(facts::add);
        signs.stream().map(this::sign).forEach(facts::add);
        return facts;
    }

    private String sign(Parameter parameter) {
        String name = JavaText.literal(parameter.property().wireName());
        return parameter.place() == Parameter.Place.PATH
                ? ".fitting(" + name + ", " + parsers.known(parameter.property().type()) + ")"
                : ".having(" + JavaText.literal(parameter.place().word()) + ", " + name + ")";
    }

    /** Statements that make the record of the optional arguments. */
    List<String> options(Operation operation, String name) {
        String type = types.own("api", name);
        List<String> lines = new ArrayList<>();
        lines.add(type + " options = " + type + ".builder()");
        operation
                .optional()
                .forEach(p -> lines.add("        ." + p.property().javaName() + "(" + argument(operation, p) + ")"));
        lines.add("        .build();");
        return lines;
    }

    private String declare(Operation operation, Parameter parameter) {
        return types.of(parameter.property().type()) + " "
                + parameter.property().javaName() + " = " + argument(operation, parameter) + ";";
    }

    private String argument(Operation operation, Parameter parameter) {
        String value = found(operation, parameter);
        return parameter
                .fallback()
                .map(json -> "in.or(" + value + ", " + JavaText.literal(json) + ", "
                        + types.reading(parameter.property().type(), false) + ")")
                .orElse(value);
    }

    private String found(Operation operation, Parameter parameter) {
        TypeRef type = parameter.property().type();
        Style style = parameter.layout().style();
        String place = parameter.place().word();
        String required = parameter.place() == Parameter.Place.PATH ? "" : ", " + parameter.isRequired();
        String head = JavaText.literal(parameter.property().wireName()) + required;
        if (style == Style.JSON) {
            return "in." + place + "(" + head + ", " + parsers.json(type) + ")";
        }
        return switch (parameter.layout().shape()) {
            case LIST, CHOICE -> {
                String styled = parameter.place() == Parameter.Place.HEADER ? "" : ", " + style(style);
                yield "in." + place + "List(" + head + styled + ", " + parsers.many(type) + ")";
            }
            case OBJECT -> object(operation, parameter, head);
            default -> {
                String styled = style == Style.LABEL || style == Style.MATRIX ? ", " + style(style) : "";
                String parse =
                        parameter.layout().empty() ? "Parse.unlessEmpty(" + parsers.one(type) + ")" : parsers.one(type);
                yield "in." + place + "(" + head + styled + ", " + parse + ")";
            }
        };
    }

    private String object(Operation operation, Parameter parameter, String head) {
        TypeRef type = parameter.property().type();
        Style style = parameter.layout().style();
        String place = parameter.place().word();
        String read = types.reading(type, false);
        if (style == Style.DEEP) {
            return "in.queryDeep(" + head + ", " + read + ")";
        }
        if (style != Style.FORM_EXPLODED) {
            return "in." + place + "Object(" + head + ", " + style(style) + ", " + read + ")";
        }
        ObjectMembers members = ObjectMembers.of(type, shapes::get);
        String method = members.open() ? "Others(" : "Members(";
        List<String> names = members.open() ? others(operation, parameter) : members.names();
        String set = names.stream().map(JavaText::literal).collect(Collectors.joining(", "));
        return "in." + place + method + head + ", " + types.java("java.util.Set") + ".of(" + set + "), " + read + ")";
    }

    /** The names in the same place that belong to other parameters. */
    private List<String> others(Operation operation, Parameter parameter) {
        Set<String> names = new LinkedHashSet<>();
        for (Parameter other : operation.parameters()) {
            if (other != parameter && other.place() == parameter.place()) {
                boolean spread = other.layout().shape() == ParameterShape.OBJECT
                        && other.layout().style() == Style.FORM_EXPLODED;
                names.addAll(
                        spread
                                ? ObjectMembers.of(other.property().type(), shapes::get)
                                        .names()
                                : List.of(other.property().wireName()));
            }
        }
        return List.copyOf(names);
    }

    private String style(Style style) {
        return types.own("internal", "Style") + "." + style.name();
    }
}
