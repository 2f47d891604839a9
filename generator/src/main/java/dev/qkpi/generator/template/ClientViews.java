package dev.qkpi.generator.template;

import dev.qkpi.generator.model.AnswerHeaders;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.Credential;
import dev.qkpi.generator.model.ErrorType;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.ServerUrl;
import dev.qkpi.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The views of the files that stand for the document as a whole. */
final class ClientViews {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)\\}");

    private final Layout layout;
    private final ClientModel model;
    private final List<ResourceSources> resources;

    ClientViews(Layout layout, ClientModel model, List<ResourceSources> resources) {
        this.layout = layout;
        this.model = model;
        this.resources = resources;
    }

    private SourceTypes types(String subpackage, String declared) {
        return new SourceTypes(layout, new ImportScope(layout.packageName(subpackage), declared));
    }

    ClientView client(boolean async) {
        String sync = model.prefix() + "Client";
        String asyncName = model.prefix() + "AsyncClient";
        SourceTypes types =
                types("", async ? asyncName : sync).reserving("RequestOptions", "ApiResponse", "Transport", asyncName);
        List<ClientView.ResourceAccess> access = resources.stream()
                .map(resource -> resource.access(types, async))
                .toList();
        String nullable = async ? "" : types.java(layout.nullableType());
        importLiterals(types, async);
        return new ClientView(
                types.scope().packageName(),
                types.scope().imports(),
                JavaText.javadocLine(model.docs().text()),
                sync,
                asyncName,
                access,
                nullable,
                model.defaultUrl().stream().map(JavaText::literal).toList(),
                model.clientProperties().stream()
                        .map(property -> new ClientView.Setting(
                                MethodDocs.lines(property.docs().text(), property.name()),
                                property.javaName(),
                                JavaText.literal(property.name()),
                                property.required()))
                        .toList(),
                tokens(false),
                tokens(true));
    }

    /** Imports what the templates name by themselves. */
    private static void importLiterals(SourceTypes types, boolean async) {
        types.own("internal", "Caller");
        types.java("java.util.function.Function");
        if (async) {
            types.java("java.util.concurrent.CompletableFuture");
            return;
        }
        List.of("ClientSettings", "Credential", "Errors").forEach(name -> types.own("internal", name));
        List.of("java.net.URI", "java.time.Duration", "java.util.function.Consumer", "java.util.function.Supplier")
                .forEach(types::java);
    }

    private List<ClientView.Token> tokens(boolean basic) {
        return model.credentials().stream()
                .filter(credential -> (credential.kind() == Credential.Kind.BASIC) == basic)
                .map(ClientViews::token)
                .toList();
    }

    private static ClientView.Token token(Credential credential) {
        String name = JavaText.literal(credential.wireName()) + ", ";
        return switch (credential.kind()) {
            case BEARER -> token(credential, "bearer", "", "The bearer token.");
            case BASIC -> token(credential, "basic", "", "User and password.");
            case SCHEME -> token(credential, "scheme", name, "What follows the scheme's name in Authorization.");
            case HEADER -> token(credential, "header", name, "The key sent as a header.");
            case QUERY -> token(credential, "query", name, "The key sent as a query parameter.");
            case COOKIE -> token(credential, "cookie", name, "The key sent as a cookie.");
        };
    }

    private static ClientView.Token token(Credential credential, String factory, String leading, String fallback) {
        List<String> docs = MethodDocs.lines(credential.docs().text(), fallback);
        return new ClientView.Token(docs, credential.javaName(), JavaText.literal(credential.key()), factory, leading);
    }

    ErrorView error(ErrorType error) {
        SourceTypes types = types("error", error.className()).reserving("ApiException", "FailedCall");
        List<ErrorView.Given> bodies = constructible(error.bodies(), types);
        boolean castable = error.bodies().size() == 1
                && !(error.bodies().get(0) instanceof TypeRef.ListOf)
                && !(error.bodies().get(0) instanceof TypeRef.MapOf);
        boolean any = !error.status().matches("\\d+");
        List<ErrorView.Body> onlyBody = castable
                ? List.of(new ErrorView.Body(
                        types.of(error.bodies().get(0)), types.of(error.bodies().get(0), true)))
                : List.of();
        return new ErrorView(
                types.scope().packageName(),
                types.scope().imports(),
                error.className(),
                error.phrase(),
                error.status(),
                any,
                bodies,
                onlyBody,
                error.headers().stream().map(AnswerHeaders::typeName).toList());
    }

    /** Constructors for bodies must differ after erasure, and from the one for a text. */
    private static List<ErrorView.Given> constructible(List<TypeRef> bodies, SourceTypes types) {
        List<String> erased = new ArrayList<>();
        List<ErrorView.Given> result = new ArrayList<>();
        for (TypeRef body : bodies) {
            String type = types.of(body);
            String raw = type.replaceAll("<.*>", "");
            if (!raw.equals("String") && !erased.contains(raw)) {
                erased.add(raw);
                result.add(new ErrorView.Given(type, types.writing(body, false)));
            }
        }
        return result;
    }

    ErrorsView errors() {
        SourceTypes types = types("internal", "Errors").reserving("ErrorFactory");
        types.own("error", "ApiException");
        types.own("error", "FailedCall");
        List<ErrorsView.Case> exact = new ArrayList<>();
        List<ErrorsView.Case> ranges = new ArrayList<>();
        for (ErrorType error : model.errors()) {
            String type = types.own("error", error.className());
            if (error.status().endsWith("XX")) {
                ranges.add(new ErrorsView.Case(error.status().substring(0, 1), type));
            } else if (!error.status().equals("default")) {
                exact.add(new ErrorsView.Case(error.status(), type));
            }
        }
        return new ErrorsView(
                types.scope().packageName(), types.scope().imports(), exact, ranges, "UnexpectedStatusException");
    }

    ServerView server() {
        SourceTypes types = types("server", model.prefix() + "Server").reserving("Router", "JdkHttp");
        List<ServerView.Mount> mounts =
                resources.stream().map(resource -> resource.mount(types)).toList();
        String nullable = types.java(layout.nullableType());
        Stream.of("io.IOException", "net.InetAddress", "net.InetSocketAddress", "net.URI", "time.Duration")
                .forEach(name -> types.java("java." + name));
        return new ServerView(
                types.scope().packageName(),
                types.scope().imports(),
                JavaText.javadocLine(model.docs().text()),
                model.prefix() + "Server",
                nullable,
                mounts);
    }

    ServersView servers() {
        NameScope typeNames = NameScope.with("Servers", "URI");
        List<ServersView.Choice> choices = new ArrayList<>();
        List<ServersView.Url> urls = new ArrayList<>();
        for (ServerUrl server : model.servers()) {
            Map<String, String> parameters = new LinkedHashMap<>();
            Map<String, String> values = new HashMap<>();
            for (ServerUrl.Variable variable : server.variables()) {
                boolean choice = !variable.allowed().isEmpty();
                String type = choice ? typeNames.claim(JavaNames.type(variable.name())) : "String";
                if (choice) {
                    choices.add(choice(type, variable));
                }
                parameters.put(variable.name(), type + " " + variable.javaName());
                values.put(
                        variable.name(),
                        choice ? variable.javaName() + ".value" : "checked(" + variable.javaName() + ")");
            }
            String expression = expression(server.template(), values);
            urls.add(new ServersView.Url(
                    MethodDocs.lines(server.docs().text(), "The base URL `" + server.template() + "`."),
                    server.javaName(),
                    String.join(", ", parameters.values()),
                    expression));
        }
        return new ServersView(layout.packageName(""), urls, choices);
    }

    /** The template's texts and the values of its variables, one after the other. */
    private static String expression(String template, Map<String, String> values) {
        List<String> parts = new ArrayList<>();
        Matcher variables = VARIABLE.matcher(template);
        int at = 0;
        while (variables.find()) {
            String value = values.get(variables.group(1));
            if (value != null) {
                parts.add(JavaText.literal(template.substring(at, variables.start())));
                parts.add(value);
                at = variables.end();
            }
        }
        parts.add(JavaText.literal(template.substring(at)));
        return String.join(" + ", parts);
    }

    private static ServersView.Choice choice(String type, ServerUrl.Variable variable) {
        NameScope constants = new NameScope();
        List<ServersView.Value> values = new ArrayList<>();
        for (int i = 0; i < variable.allowed().size(); i++) {
            String text = variable.allowed().get(i);
            String separator = i == variable.allowed().size() - 1 ? ";" : ",";
            values.add(new ServersView.Value(
                    constants.claim(JavaNames.constant(text)),
                    JavaText.javadocLine(text),
                    JavaText.literal(text),
                    separator));
        }
        return new ServersView.Choice(type, JavaText.javadocLine(variable.name()), values);
    }
}
