package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.page.PageCode;
import dev.qkpi.generator.compare.drift.page.PageOperation;
import dev.qkpi.generator.compare.drift.page.PageParameter;
import dev.qkpi.generator.compare.drift.spec.SpecApi;
import dev.qkpi.generator.compare.drift.spec.SpecEdit;
import dev.qkpi.generator.compare.drift.spec.SpecNode;
import dev.qkpi.generator.compare.drift.spec.SpecOperation;
import dev.qkpi.generator.compare.drift.spec.SpecText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds an operation of a page to a document, or moves one to where the page has it. */
final class NewOperation {

    private NewOperation() {}

    /** The document with the page's operation. */
    static Optional<SpecText> add(SpecApi api, PageOperation operation) {
        SpecNode paths = api.root().get("paths");
        String path = path(api, operation);
        String method = operation.method().toLowerCase(Locale.ROOT);
        Map<String, Object> value = value(api, operation);
        SpecNode item = paths.get(path);
        return item.missing()
                ? SpecEdit.addMember(paths, path, new LinkedHashMap<>(Map.of(method, value)), "")
                : SpecEdit.addMember(item.follow(), method, value, "");
    }

    private static String path(SpecApi api, PageOperation operation) {
        boolean inServer = api.root().get("servers").items().stream()
                .anyMatch(server -> server.get("url").text().matches(".*/v[0-9]+/?"));
        return operation.version().isEmpty() || inServer
                ? operation.path()
                : "/" + operation.version() + operation.path();
    }

    private static Map<String, Object> value(SpecApi api, PageOperation operation) {
        Map<String, Object> value = Shapes.operation(operation.place());
        api.operations().stream()
                .filter(other -> first(other.path()).equals(first(operation.path())))
                .findFirst()
                .filter(other -> !other.node().get("tags").missing())
                .ifPresent(other -> value.put("tags", other.node().get("tags").plain()));
        value.put("operationId", operationId(api, operation));
        value.put("summary", operation.method() + " " + Words.spoken(operation.path()) + ".");
        List<Object> parameters = parameters(api, operation);
        if (!parameters.isEmpty()) {
            value.put("parameters", parameters);
        }
        if (operation.body().isPresent() || operation.bodySample().isPresent()) {
            boolean required = operation.body().map(PageParameter::required).orElse(false);
            value.put("requestBody", Shapes.body(required, operation.bodySample()));
        }
        value.put("responses", responses(api, operation));
        return value;
    }

    private static String first(String path) {
        String[] segments = path.split("/");
        return segments.length > 1 ? segments[1] : path;
    }

    private static String operationId(SpecApi api, PageOperation operation) {
        StringBuilder id = new StringBuilder(operation.method().toLowerCase(Locale.ROOT));
        for (String word : operation.path().split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        Set<String> taken = api.operations().stream()
                .map(other -> other.node().get("operationId").text())
                .collect(Collectors.toSet());
        return taken.contains(id.toString()) ? id + operation.version().toUpperCase(Locale.ROOT) : id.toString();
    }

    private static List<Object> parameters(SpecApi api, PageOperation operation) {
        List<Object> parameters = new ArrayList<>();
        SpecNode components = api.root().get("components", "parameters");
        for (PageParameter row : operation.parameters()) {
            if (!row.body() && !row.in().isEmpty() && !Shapes.ofType(row.type()).isEmpty()) {
                parameters.add(Shapes.parameter(components, row));
            }
        }
        DocumentDrift.names(operation.path()).stream()
                .filter(name -> operation.parameters().stream()
                        .noneMatch(row -> row.in().equals("path") && row.name().equals(name)))
                .forEach(name -> parameters.add(Shapes.variable(name)));
        return parameters;
    }

    private static Map<String, Object> responses(SpecApi api, PageOperation operation) {
        Map<String, Object> responses = new LinkedHashMap<>();
        boolean answered = operation.response() == null;
        for (PageCode code : operation.codes()) {
            Map<String, Object> response = Shapes.response(api.root().get("paths"), code);
            if (code.success() && !answered) {
                response.put("content", Map.of("application/json", Map.of("schema", Shapes.of(operation.response()))));
                answered = true;
            }
            responses.put(code.code(), response);
        }
        if (responses.isEmpty()) {
            responses.put("x-qkpi-source", "assumed");
            responses.put("x-qkpi-reason", "The page lists no codes for this operation.");
            responses.put("200", new LinkedHashMap<>(Map.of("description", "Done. Any body is ignored.")));
        }
        return responses;
    }

    /** The document with an operation where the page has it. */
    static Optional<SpecText> move(SpecOperation spec, PageOperation operation) {
        String method = operation.method().toLowerCase(Locale.ROOT);
        if (!operation.method().equals(spec.method())) {
            return spec.item().get(method).missing() ? SpecEdit.rename(spec.node(), method) : Optional.empty();
        }
        String old = dev.qkpi.generator.document.Pointers.last(spec.item().pointer());
        boolean versioned = !spec.version().isEmpty() && old.startsWith("/" + spec.version() + "/");
        if (!versioned && !operation.version().equals(spec.version())) {
            return Optional.empty();
        }
        String path = versioned ? "/" + operation.version() + operation.path() : operation.path();
        SpecNode paths = spec.item().at("/paths");
        boolean alone = spec.item().members().size() == 1;
        return alone && paths.get(path).missing()
                ? SpecEdit.rename(spec.item(), path)
                : SpecEdit.move(spec.node(), paths, path);
    }
}
