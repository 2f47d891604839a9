package dev.qkpi.generator.template;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.RequestBody;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which support code a tree needs; each name is a template below {@code support}. */
final class SupportFiles {

    private static final List<String> COMMON = List.of(
            "HeaderRules",
            "Headers",
            "HeaderValues",
            "ApiException",
            "Binary",
            "CallException",
            "CallId",
            "FailedCall",
            "JsonReader",
            "JsonWriter",
            "JsonException",
            "JsonNumber",
            "JsonOutput",
            "JsonScalars",
            "JsonScanner",
            "JsonStrings",
            "FieldNames",
            "Style",
            "Text",
            "Values",
            "Trees",
            "Forms");

    private static final List<String> PATCH = List.of("Change", "NullableChange");

    private static final List<String> MULTIPART = List.of("Multipart", "Part", "PartsReader", "PartsWriter");

    private static final List<String> HEADERS = List.of("HeadersReader", "HeadersWriter");

    /** What headers need of the code that lays out and reads parameters. */
    private static final List<String> LAYOUTS = List.of("Layout", "Layouts");

    private static final List<String> CLIENT = List.of(
            "Answers",
            "ApiResponse",
            "BoundedBody",
            "Call",
            "CallBuilder",
            "Caller",
            "ClientSettings",
            "Credential",
            "DecodingException",
            "ErrorFactory",
            "Failures",
            "Futures",
            "JdkTransport",
            "Layout",
            "PathTemplate",
            "QueryString",
            "RequestOptions",
            "StreamedBody",
            "CallTimeoutException",
            "Requests",
            "Transport",
            "TransportException",
            "TransportRequest",
            "TransportResponse");

    private static final List<String> SERVER = List.of(
            "Arguments",
            "Handler",
            "JdkHttp",
            "Layouts",
            "MediaTypes",
            "Parameters",
            "Parse",
            "Problem",
            "Query",
            "Reply",
            "Route",
            "RouteTree",
            "Router",
            "SegmentPattern",
            "ServerCall",
            "ServerRequest",
            "ServerResponse",
            "SlowCalls");

    private SupportFiles() {}

    /** The names of all templates. */
    static List<String> all() {
        List<String> names = new ArrayList<>(COMMON);
        names.add("Nullable");
        names.addAll(PATCH);
        names.addAll(MULTIPART);
        names.addAll(HEADERS);
        names.addAll(CLIENT);
        names.addAll(SERVER);
        return names;
    }

    /** The names of the templates that a model may need, whatever it holds. */
    static List<String> possible(boolean client, boolean server) {
        List<String> names = new ArrayList<>(all());
        names.removeAll(client ? List.of() : CLIENT);
        names.removeAll(server ? List.of() : SERVER);
        return names;
    }

    /** The names of the templates for a model and the parts wanted of it. */
    static List<String> of(ClientModel model, boolean ownNullable, boolean client, boolean server) {
        List<String> names = new ArrayList<>(COMMON);
        if (ownNullable) {
            names.add("Nullable");
        }
        if (model.types().stream().anyMatch(TypeShape.PatchShape.class::isInstance)) {
            names.addAll(PATCH);
        }
        boolean multipart = hasMultipart(model);
        if (multipart) {
            names.addAll(MULTIPART);
        }
        if (client) {
            names.addAll(CLIENT);
        }
        if (server) {
            names.addAll(SERVER);
        }
        if (multipart || hasHeaders(model)) {
            names.addAll(HEADERS);
            LAYOUTS.stream().filter(name -> !names.contains(name)).forEach(names::add);
        }
        return names;
    }

    private static boolean hasHeaders(ClientModel model) {
        return model.errors().stream().anyMatch(error -> error.headers().isPresent())
                || model.allResources().stream()
                        .flatMap(resource -> resource.operations().stream())
                        .anyMatch(operation -> operation.headers().isPresent());
    }

    private static boolean hasMultipart(ClientModel model) {
        // One of several answers has its parts as bytes, and their type all the same.
        return model.types().stream().anyMatch(TypeShape.PartsShape.class::isInstance)
                || model.allResources().stream()
                        .flatMap(resource -> resource.operations().stream())
                        .flatMap(operation -> Stream.concat(
                                operation.body().map(RequestBody::content).stream(),
                                operation.success().content().stream()))
                        .anyMatch(content -> content.kind() == Content.Kind.MULTIPART);
    }
}
