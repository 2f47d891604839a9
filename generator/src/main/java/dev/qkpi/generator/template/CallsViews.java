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
import java.util.stream.Collectors;

/** Makes the view of {@code calls}: each argument goes to its place in the request. */
final class CallsViews {

    private final SourceTypes types;
    private final ParameterSteps parameters;

    CallsViews(Map<String, TypeShape> shapes, SourceTypes types) {
        this.types = types;
        this.parameters = new ParameterSteps(shapes, types);
    }

    CallsView view(Resource resource) {
        List<CallsView.Method> methods =
                resource.operations().stream().map(this::method).toList();
        return new CallsView(
                types.scope().packageName(),
                types.scope().imports(),
                resource.typeName() + "Calls",
                resource.typeName(),
                methods);
    }

    private CallsView.Method method(Operation operation) {
        Signature signature = new Signature(operation, types);
        List<String> steps = new ArrayList<>();
        signature.arguments().stream()
                .filter(argument -> !argument.nullable())
                .map(argument -> ParameterSteps.check(operation, argument.name()))
                .filter(step -> !step.isEmpty())
                .forEach(steps::add);
        operation.server().ifPresent(url -> steps.add(".server(" + JavaText.literal(url) + ")"));
        operation.security().forEach(schemes -> {
            if (!schemes.isEmpty()) {
                steps.add(
                        ".security(" + schemes.stream().map(JavaText::literal).collect(Collectors.joining(", ")) + ")");
            }
        });
        operation.parameters().forEach(parameter -> steps.add(parameters.step(parameter)));
        operation.body().ifPresent(body -> steps.add(bodyStep(body)));
        operation.failures().forEach(failure -> failure.body().ifPresent(type -> steps.add(errorStep(failure, type))));
        operation
                .success()
                .content()
                .filter(content -> !content.mediaType().equals("application/json"))
                .ifPresent(content -> steps.add(".accept(" + JavaText.literal(content.mediaType()) + ")"));
        return new CallsView.Method(
                operation.javaName(),
                signature.boxedResult(),
                signature.parameters(false),
                JavaText.literal(operation.id()),
                JavaText.literal(operation.method()),
                JavaText.literal(operation.path()),
                steps,
                end(operation));
    }

    private String bodyStep(RequestBody body) {
        Content content = body.content();
        String name = body.javaName();
        String encoded = switch (content.kind()) {
            case JSON ->
                types.own("internal", "JsonWriter") + ".encode(" + name + ", "
                        + types.writing(content.type(), content.nullable() && body.required()) + ")";
            case TEXT -> name + ".getBytes(" + types.java("java.nio.charset.StandardCharsets") + ".UTF_8)";
            case BYTES -> name;
            case FORM -> types.own("internal", "Forms") + ".encode(" + name + ")";
        };
        boolean guarded = !body.required() && content.kind() != Content.Kind.BYTES;
        return ".body(" + JavaText.literal(content.mediaType()) + ", " + (guarded ? name + " == null ? null : " : "")
                + encoded + ")";
    }

    private String errorStep(Failure failure, TypeRef type) {
        String reading = types.reading(type, false);
        if (failure.status().equals("default")) {
            return ".errorDefault(" + reading + ")";
        }
        boolean range = failure.status().endsWith("XX");
        return (range ? ".errorRange(" + failure.status().charAt(0) : ".error(" + failure.status()) + ", " + reading
                + ")";
    }

    private String end(Operation operation) {
        if (operation.success().content().isEmpty()) {
            return ".returningNothing()";
        }
        Content content = operation.success().content().get();
        return switch (content.kind()) {
            case JSON ->
                (content.nullable() ? ".returningNullable(" : ".returning(")
                        + types.reading(content.type(), content.nullable()) + ")";
            case TEXT -> ".returningText()";
            case BYTES -> ".returningBytes()";
            case FORM -> ".returningForm()";
        };
    }
}
