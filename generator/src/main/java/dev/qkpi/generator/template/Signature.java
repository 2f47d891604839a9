package dev.qkpi.generator.template;

import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.RequestBody;
import dev.qkpi.generator.model.Success;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Java method of an operation, in the types of one file. */
final class Signature {

    private static final int WIDTH = 100;

    private final Operation operation;
    private final SourceTypes types;

    Signature(Operation operation, SourceTypes types) {
        this.operation = operation;
        this.types = types;
    }

    /** One argument: its type and name, whether it may be null or left out, and what then stands for it. */
    record Argument(String type, String name, boolean nullable, boolean optional, String fallback) {}

    List<Argument> arguments() {
        List<Argument> arguments = new ArrayList<>();
        for (Parameter parameter : operation.required()) {
            arguments.add(new Argument(
                    types.of(parameter.property().type()), parameter.property().javaName(), false, false, ""));
        }
        operation.body().ifPresent(body -> arguments.add(body(body)));
        operation.optionsType().ifPresent(name -> {
            String type = types.own("api", name);
            arguments.add(new Argument(type, "options", false, true, type + ".builder().build()"));
        });
        return arguments;
    }

    private Argument body(RequestBody body) {
        boolean nullable = !body.required() || body.content().nullable();
        return new Argument(
                types.of(body.content().type(), nullable), body.javaName(), nullable, !body.required(), "null");
    }

    /** The parameter list; long ones take a line each. */
    String parameters(boolean onlyRequired) {
        List<String> declared = arguments().stream()
                .filter(argument -> !onlyRequired || !argument.optional())
                .map(argument -> argument.type() + " " + argument.name())
                .toList();
        String line = String.join(", ", declared);
        return line.length() <= WIDTH - operation.javaName().length()
                ? line
                : "\n            " + String.join(",\n            ", declared);
    }

    /** The names of all arguments, for passing them on. */
    String names() {
        return arguments().stream().map(Argument::name).collect(Collectors.joining(", "));
    }

    /** The arguments of the full method where only the required ones are given. */
    String namesWithFallbacks() {
        return arguments().stream()
                .map(a -> a.optional() ? a.fallback() : a.name())
                .collect(Collectors.joining(", "));
    }

    boolean hasOptional() {
        return arguments().stream().anyMatch(Argument::optional);
    }

    /** What the method returns: {@code void} if there is nothing. */
    String result() {
        return boxed().orElse("void");
    }

    /** What the method returns, as a type argument. */
    String boxedResult() {
        return boxed().orElseGet(() -> "@" + types.java(types.nullableType()) + " Void");
    }

    private Optional<String> boxed() {
        Success success = operation.success();
        return success.resultType()
                .map(name -> types.own("api", name))
                .or(() -> success.content().map(content -> types.of(content.type(), content.nullable())));
    }
}
