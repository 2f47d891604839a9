package dev.qkpi.generator.template;

import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.Resource;
import dev.qkpi.generator.model.RouteSigns;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the view of {@code routes}: each part of the request becomes an argument. */
final class RoutesViews {

    private final SourceTypes types;
    private final ParameterArguments parameters;
    private final BodyArguments bodies;

    RoutesViews(Map<String, TypeShape> shapes, SourceTypes types) {
        this.types = types;
        this.parameters = new ParameterArguments(shapes, types);
        this.bodies = new BodyArguments(types);
    }

    RoutesView view(Resource resource, RouteSigns signs) {
        String api = types.own("api", resource.typeName());
        String nullable = types.java(types.nullableType());
        List<RoutesView.Method> methods = resource.operations().stream()
                .map(each -> method(each, signs.of(each)))
                .toList();
        return new RoutesView(
                types.scope().packageName(),
                types.scope().imports(),
                resource.typeName() + "Routes",
                api,
                nullable,
                methods);
    }

    private RoutesView.Method method(Operation operation, List<Parameter> signs) {
        List<String> statements = new ArrayList<>();
        statements.addAll(parameters.required(operation));
        operation.body().ifPresent(body -> statements.add(bodies.body(body)));
        operation.optionsType().ifPresent(name -> statements.addAll(parameters.options(operation, name)));
        statements.add("in.check();");
        statements.addAll(bodies.answer(operation));
        return new RoutesView.Method(
                operation.javaName(),
                JavaText.literal(operation.id()),
                JavaText.literal(operation.method()),
                JavaText.literal(operation.path()),
                Stream.concat(parameters.conditions(operation, signs).stream(), bodies.facts(operation).stream())
                        .toList(),
                statements,
                operation.docs().deprecated());
    }
}
