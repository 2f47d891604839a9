package dev.qkpi.generator.docs.call;

import dev.qkpi.generator.docs.call.Value.Member;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.ClientProperty;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Credential;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.Resource;
import dev.qkpi.generator.model.Success;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.template.ImportScope;
import dev.qkpi.generator.template.Layout;
import dev.qkpi.generator.template.SourceTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A call with the generated client, complete: imports, the client, the call. */
final class JavaCall {

    private final ClientModel model;
    private final Variables variables;
    private final Layout layout;

    JavaCall(ClientModel model, Variables variables, Layout layout) {
        this.model = model;
        this.variables = variables;
        this.layout = layout;
    }

    /** The client alone, with all that it can be given. */
    String setup() {
        SourceTypes types = types();
        String client = client(types, model.credentials(), model.clientProperties());
        return imports(types) + client;
    }

    /** The call of an operation; {@code async} returns at once. */
    String of(Resource resource, Plan plan, boolean async) {
        SourceTypes types = types();
        Operation operation = plan.operation();
        String client = client(types, Credentials.of(operation, model), properties(operation));
        String receiver =
                "client" + (async ? ".async()" : "") + "." + resource.accessor() + "()." + operation.javaName();
        String call = JavaExpressions.call(receiver, arguments(types, plan));
        String statement = async ? later(types, operation, call) : now(types, operation, call);
        return imports(types) + client + "\n\n" + statement;
    }

    private SourceTypes types() {
        SourceTypes types = new SourceTypes(layout, new ImportScope("example", "Example"));
        types.java("java.lang.System");
        return types;
    }

    private static String imports(SourceTypes types) {
        List<String> imports = types.scope().imports();
        return imports.isEmpty()
                ? ""
                : imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining()) + "\n";
    }

    /** What the call sends, and what the client cannot be made without. */
    private List<ClientProperty> properties(Operation operation) {
        List<String> sent = operation.parameters().stream()
                .flatMap(parameter -> parameter.clientProperty().stream())
                .toList();
        return model.clientProperties().stream()
                .filter(property -> property.required() || sent.contains(property.name()))
                .toList();
    }

    private String client(SourceTypes types, List<Credential> credentials, List<ClientProperty> properties) {
        List<String> settings = new ArrayList<>();
        if (model.defaultUrl().isEmpty()) {
            settings.add("baseUrl(" + variable(Variables.BASE_URL) + ")");
        }
        for (Credential credential : credentials) {
            String variable = variables.ofCredential(credential.key());
            settings.add(credential.javaName() + "("
                    + (credential.kind() == Credential.Kind.BASIC
                            ? "() -> " + variable(variable + "_USER") + ", () -> " + variable(variable + "_PASSWORD")
                            : variable(variable))
                    + ")");
        }
        for (ClientProperty property : properties) {
            settings.add(property.javaName() + "(" + variable(variables.ofProperty(property.name())) + ")");
        }
        String type = types.own("", model.prefix() + "Client");
        String chain = settings.stream().map(setting -> "\n        ." + setting).collect(Collectors.joining());
        String end = settings.isEmpty() ? ".build();" : "\n        .build();";
        return type + " client = " + type + ".builder()" + chain + end;
    }

    private static String variable(String name) {
        return "System.getenv(\"" + name + "\")";
    }

    private List<String> arguments(SourceTypes types, Plan plan) {
        JavaExpressions expressions = new JavaExpressions(types);
        Operation operation = plan.operation();
        List<String> arguments = new ArrayList<>();
        for (Parameter parameter : operation.required()) {
            Value value = plan.arguments().get(parameter);
            arguments.add(value == null ? "null" : expressions.of(value));
        }
        boolean hasOptions = operation.optional().stream().anyMatch(plan.arguments()::containsKey);
        boolean optionalBody = operation.body().filter(body -> !body.required()).isPresent();
        boolean full = hasOptions || optionalBody && plan.body().isPresent();
        if (operation.body().isPresent() && (full || !optionalBody)) {
            arguments.add(plan.body().map(expressions::of).orElse("null"));
        }
        if (full && operation.optionsType().isPresent()) {
            arguments.add(options(types, expressions, plan));
        }
        return arguments;
    }

    private static String options(SourceTypes types, JavaExpressions expressions, Plan plan) {
        List<Member> members = new ArrayList<>();
        for (Map.Entry<Parameter, Value> argument : plan.arguments().entrySet()) {
            if (!argument.getKey().isRequired()) {
                String name = argument.getKey().property().javaName();
                members.add(new Member(name, "", argument.getValue(), true, Optional.empty()));
            }
        }
        return expressions.built(types.own("api", plan.operation().optionsType().orElseThrow()), members);
    }

    private String now(SourceTypes types, Operation operation, String call) {
        Optional<String> result = result(types, operation.success());
        if (result.isEmpty()) {
            return call + ";";
        }
        boolean stream = operation.success().resultType().isEmpty()
                && operation
                        .success()
                        .content()
                        .map(Content::type)
                        .filter(TypeRef.BINARY::equals)
                        .isPresent();
        return stream
                ? "try (" + result.get() + " result = " + call + ") {\n    byte[] bytes = result.bytes();\n}"
                : result.get() + " result = " + call + ";";
    }

    private String later(SourceTypes types, Operation operation, String call) {
        String result = result(types, operation.success()).orElse("Void");
        return types.java("java.util.concurrent.CompletableFuture") + "<" + result + "> later = " + call + ";";
    }

    private static Optional<String> result(SourceTypes types, Success success) {
        return success.resultType()
                .map(name -> types.own("api", name))
                .or(() -> success.content().map(content -> types.of(content.type())));
    }
}
