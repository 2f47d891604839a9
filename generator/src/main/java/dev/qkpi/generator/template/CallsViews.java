package dev.qkpi.generator.template;

import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Resource;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the view of {@code calls}: each argument goes to its place in the request. */
final class CallsViews {

    private final SourceTypes types;
    private final ParameterSteps parameters;
    private final BodySteps bodies;

    CallsViews(Map<String, TypeShape> shapes, SourceTypes types) {
        this.types = types;
        this.parameters = new ParameterSteps(shapes, types);
        this.bodies = new BodySteps(types);
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
        steps.addAll(bodies.steps(operation));
        return new CallsView.Method(
                operation.javaName(),
                signature.boxedResult(),
                signature.parameters(false),
                JavaText.literal(operation.id()),
                JavaText.literal(operation.method()),
                JavaText.literal(operation.path()),
                steps,
                bodies.end(operation.success()));
    }
}
