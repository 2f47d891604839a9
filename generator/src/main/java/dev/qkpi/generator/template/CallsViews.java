package dev.qkpi.generator.template;

import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Failure;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.RequestBody;
import dev.qkpi.generator.model.Resource;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the view of {@code calls}: each argument goes to its place in the request. */
final class CallsViews {

    private final Map<String, TypeShape> shapes;
    private final SourceTypes types;

    CallsViews(Map<String, TypeShape> shapes, SourceTypes types) {
        this.shapes = shapes;
        this.types = types;
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
                .filter(argument ->
                        !argument.nullable() && !pathVariables(operation).contains(argument.name()))
                .forEach(argument ->
                        steps.add(".require(" + JavaText.literal(argument.name()) + ", " + argument.name() + ")"));
        operation.security().forEach(schemes -> {
            if (!schemes.isEmpty()) {
                steps.add(
                        ".security(" + schemes.stream().map(JavaText::literal).collect(Collectors.joining(", ")) + ")");
            }
        });
        operation.parameters().forEach(parameter -> steps.add(step(parameter)));
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

    /** Path variables are checked where they are set. */
    private static Set<String> pathVariables(Operation operation) {
        return operation.required().stream()
                .filter(parameter -> parameter.place() == Parameter.Place.PATH)
                .map(parameter -> parameter.property().javaName())
                .collect(Collectors.toSet());
    }

    private String step(Parameter parameter) {
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
