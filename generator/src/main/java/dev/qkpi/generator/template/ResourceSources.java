package dev.qkpi.generator.template;

import dev.qkpi.generator.model.ErrorType;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Resource;
import dev.qkpi.generator.model.RouteSigns;
import dev.qkpi.generator.model.TypeShape;
import java.util.List;
import java.util.Map;

/** The views of one resource's files. */
final class ResourceSources {

    private final Layout layout;
    private final Resource resource;
    private final Map<String, TypeShape> shapes;
    private final Map<String, ErrorType> errors;

    ResourceSources(Layout layout, Resource resource, Map<String, TypeShape> shapes, Map<String, ErrorType> errors) {
        this.layout = layout;
        this.resource = resource;
        this.shapes = shapes;
        this.errors = errors;
    }

    private SourceTypes types(String subpackage, String declared) {
        return new SourceTypes(layout, new ImportScope(layout.packageName(subpackage), declared));
    }

    ApiView api(boolean async) {
        String name = async ? resource.asyncTypeName() : resource.typeName();
        SourceTypes types = types("api", name);
        List<ApiView.Method> methods = resource.operations().stream()
                .map(operation -> method(operation, types, async))
                .toList();
        List<String> docs =
                MethodDocs.lines(resource.docs().text(), "The operations of `" + resource.accessor() + "`.");
        return new ApiView(types.scope().packageName(), types.scope().imports(), docs, name, methods);
    }

    private ApiView.Method method(Operation operation, SourceTypes types, boolean async) {
        Signature signature = new Signature(operation, types);
        MethodDocs docs = new MethodDocs(operation, types, errors);
        String result = result(signature, types, async);
        boolean deprecated = operation.docs().deprecated();
        List<ApiView.ShortForm> shortForms = signature.hasOptional()
                ? List.of(new ApiView.ShortForm(
                        docs.shortForm(),
                        deprecated,
                        !result.equals("void"),
                        result,
                        signature.parameters(true),
                        signature.namesWithFallbacks()))
                : List.of();
        return new ApiView.Method(
                docs.full(), deprecated, result, operation.javaName(), signature.parameters(false), shortForms);
    }

    private static String result(Signature signature, SourceTypes types, boolean async) {
        return async
                ? types.java("java.util.concurrent.CompletableFuture") + "<" + signature.boxedResult() + ">"
                : signature.result();
    }

    CallsView calls() {
        return new CallsViews(
                        shapes, types("internal", resource.typeName() + "Calls").reserving("Call"))
                .view(resource);
    }

    ApiClientView client(boolean async) {
        String api = async ? resource.asyncTypeName() : resource.typeName();
        SourceTypes types = types("internal", api + "Client").reserving("Caller");
        String apiName = types.own("api", api);
        List<ApiClientView.Method> methods = resource.operations().stream()
                .map(operation -> clientMethod(operation, types, async))
                .toList();
        return new ApiClientView(
                types.scope().packageName(),
                types.scope().imports(),
                api + "Client",
                apiName,
                resource.typeName() + "Calls",
                methods);
    }

    private static ApiClientView.Method clientMethod(Operation operation, SourceTypes types, boolean async) {
        Signature signature = new Signature(operation, types);
        String result = result(signature, types, async);
        return new ApiClientView.Method(
                result,
                operation.javaName(),
                signature.parameters(false),
                signature.names(),
                !result.equals("void"),
                operation.docs().deprecated());
    }

    RoutesView routes(RouteSigns signs) {
        return new RoutesViews(
                        shapes,
                        types("server", resource.typeName() + "Routes")
                                .reserving("Router", "Route", "Reply", "Parse", "Handler"))
                .view(resource, signs);
    }

    ClientView.ResourceAccess access(SourceTypes types, boolean async) {
        String api = async ? resource.asyncTypeName() : resource.typeName();
        List<String> docs =
                MethodDocs.lines(resource.docs().text(), "The operations of `" + resource.accessor() + "`.");
        return new ClientView.ResourceAccess(
                docs, resource.accessor(), types.own("api", api), types.own("internal", api + "Client"));
    }

    ServerView.Mount mount(SourceTypes types) {
        return new ServerView.Mount(
                resource.accessor(), types.own("api", resource.typeName()), resource.typeName() + "Routes");
    }
}
