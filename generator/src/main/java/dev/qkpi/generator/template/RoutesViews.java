package dev.qkpi.generator.template;

import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Failure;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.RequestBody;
import dev.qkpi.generator.model.Resource;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the view of {@code routes}: each part of the request becomes an argument. */
final class RoutesViews {

    private final SourceTypes types;
    private final ParameterArguments parameters;

    RoutesViews(Map<String, TypeShape> shapes, SourceTypes types) {
        this.types = types;
        this.parameters = new ParameterArguments(shapes, types);
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
        statements.addAll(parameters.required(operation));
        operation.body().ifPresent(body -> statements.add(body(body)));
        operation.optionsType().ifPresent(name -> statements.addAll(parameters.options(operation, name)));
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
        List<String> facts = new ArrayList<>(ParameterArguments.conditions(operation));
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
