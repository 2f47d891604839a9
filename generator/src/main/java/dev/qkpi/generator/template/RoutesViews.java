package dev.qkpi.generator.template;

import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Failure;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.RequestBody;
import dev.qkpi.generator.model.Resource;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the view of {@code routes}: each part of the request becomes an argument. */
final class RoutesViews {

    private final Map<String, TypeShape> shapes;
    private final SourceTypes types;

    RoutesViews(Map<String, TypeShape> shapes, SourceTypes types) {
        this.shapes = shapes;
        this.types = types;
    }

    RoutesView view(Resource resource) {
        String api = types.own("api", resource.typeName());
        String nullable = types.java(types.nullableType());
        List<RoutesView.Method> methods =
                resource.operations().stream().map(this::method).toList();
        return new RoutesView(
                types.scope().packageName(),
                types.scope().imports(),
                resource.typeName() + "Routes",
                api,
                nullable,
                methods);
    }

    private RoutesView.Method method(Operation operation) {
        List<String> statements = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            parameter
                    .clientProperty()
                    .filter(any -> parameter.isRequired())
                    .ifPresent(any -> statements.add("in.requireHeader("
                            + JavaText.literal(parameter.property().wireName()) + ");"));
        }
        operation.required().forEach(p -> statements.add(declare(p, p.property().javaName())));
        operation.body().ifPresent(body -> statements.add(body(body)));
        operation.optionsType().ifPresent(name -> statements.addAll(options(operation, name)));
        statements.add("in.check();");
        statements.addAll(answer(operation));
        return new RoutesView.Method(
                operation.javaName(),
                JavaText.literal(operation.id()),
                JavaText.literal(operation.method()),
                JavaText.literal(operation.path()),
                facts(operation),
                statements,
                operation.docs().deprecated());
    }

    private List<String> facts(Operation operation) {
        List<String> facts = new ArrayList<>();
        operation
                .body()
                .ifPresent(body ->
                        facts.add(".consumes(" + JavaText.literal(body.content().mediaType()) + ")"));
        operation
                .success()
                .content()
                .ifPresent(content -> facts.add(".produces(" + JavaText.literal(content.mediaType()) + ")"));
        for (Failure failure : operation.failures()) {
            failure.body().ifPresent(type -> facts.add(".error(" + status(failure) + ", " + errorWriter(type) + ")"));
        }
        return facts;
    }

    private static String status(Failure failure) {
        return failure.status().equals("default") ? "0" : failure.status().replace("XX", "");
    }

    /** The parameter's type is spelled out where the compiler cannot infer it from a lambda. */
    private String errorWriter(TypeRef type) {
        String writing = types.writing(type, false);
        return writing.startsWith("(")
                ? "(" + types.own("internal", "JsonWriter") + ".Write<" + types.of(type) + ">) " + writing
                : writing;
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

    private String body(RequestBody body) {
        Content content = body.content();
        String required = Boolean.toString(body.required());
        String type = types.of(content.type()) + " " + body.javaName() + " = ";
        return type
                + switch (content.kind()) {
                    case JSON ->
                        "in.json(" + (content.nullable() ? "false" : required) + ", "
                                + types.reading(content.type(), content.nullable()) + ");";
                    case TEXT -> "in.text(" + required + ");";
                    case BYTES -> "in.bytes(" + required + ");";
                    case FORM -> "in.form(" + required + ");";
                };
    }

    private List<String> options(Operation operation, String name) {
        String type = types.own("api", name);
        List<String> lines = new ArrayList<>();
        lines.add(type + " options = " + type + ".builder()");
        operation.optional().forEach(p -> lines.add("        ." + p.property().javaName() + "(" + argument(p) + ")"));
        lines.add("        .build();");
        return lines;
    }

    private List<String> answer(Operation operation) {
        String call = "api." + operation.javaName() + "(" + new Signature(operation, types).names() + ")";
        int status = operation.success().status();
        if (operation.success().content().isEmpty()) {
            return List.of(call + ";", "return Reply.empty(" + status + ");");
        }
        Content content = operation.success().content().get();
        Optional<Integer> bare = operation.success().bareStatus();
        String reply = switch (content.kind()) {
            case JSON -> {
                boolean nulls = content.nullable() && bare.isEmpty();
                yield "Reply.json(" + status + ", result, " + types.writing(content.type(), nulls) + ")";
            }
            case TEXT -> "Reply.text(" + status + ", result)";
            case BYTES -> "Reply.bytes(" + status + ", result)";
            case FORM -> "Reply.bytes(" + status + ", " + types.own("internal", "Forms") + ".encode(result))";
        };
        String guard = bare.map(code -> "result == null ? Reply.empty(" + code + ") : ")
                .orElse("");
        return List.of(types.of(content.type()) + " result = " + call + ";", "return " + guard + reply + ";");
    }
}
