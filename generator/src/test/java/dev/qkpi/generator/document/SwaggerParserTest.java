package dev.qkpi.generator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.Resource;
import dev.qkpi.generator.model.build.ModelBuilder;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * We read operations as Swagger Parser does: the same operations with the same parameters, bodies, answers and security,
 * and the same verdict on the structure of the document.
 *
 * <p>{@code -Dqkpi.documents=FOLDER} tries a folder's documents instead of our own.
 */
class SwaggerParserTest {

    private static final Set<String> IGNORED = Set.of(
            "header accept",
            "header content-type",
            "header authorization",
            "header connection",
            "header content-length",
            "header expect",
            "header host",
            "header transfer-encoding",
            "header upgrade");
    private static final Set<String> STRUCTURE = Set.of("QKPI-009", "QKPI-110", "QKPI-111", "QKPI-112");

    @ParameterizedTest
    @MethodSource("documents")
    void readsWhatSwaggerParserReads(Path file) {
        SpecDocument document = read(file);
        Set<String> told = document.findings().all().stream()
                .filter(finding -> STRUCTURE.contains(finding.id()))
                .filter(finding -> !finding.pointer().matches(".*/(schemas|schema)/.*|/[A-Z].*"))
                .filter(finding -> !finding.problem().contains("boolean"))
                .map(finding -> finding.pointer() + ": " + finding.problem())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> messages = SwaggerParser.messages(document.tree());
        assertEquals(messages.isEmpty(), told.isEmpty(), messages + " beside " + told);
        ClientModel model = new ModelBuilder().build(document);
        assertEquals(lines(theirs(SwaggerParser.api(document.tree()))), lines(ours(model)));
    }

    private static SpecDocument read(Path file) {
        try {
            return new SpecReader().read(SpecSource.file(file));
        } catch (SpecException e) {
            return Assumptions.abort("a document that is refused is not compared: " + e.getMessage());
        }
    }

    static Stream<Path> documents() throws IOException {
        String folder = System.getProperty("qkpi.documents");
        Path root = Path.of(folder == null ? "src/test/resources/cases" : folder);
        try (Stream<Path> files = Files.walk(root, folder == null ? 2 : 1)) {
            return files
                    .filter(file -> folder == null
                            ? file.endsWith("openapi.yaml")
                            : file.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String lines(SortedMap<String, List<String>> facts) {
        return facts.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static SortedMap<String, List<String>> ours(ClientModel model) {
        SortedMap<String, List<String>> facts = new TreeMap<>();
        for (Resource resource : model.resources()) {
            for (Operation operation : resource.operations()) {
                if (operation.form().isEmpty()) {
                    String variables = operation.path().replaceAll("\\{[^}]*}", "{}");
                    facts.computeIfAbsent(operation.method() + " " + variables, key -> new ArrayList<>())
                            .add(facts(operation));
                }
            }
        }
        facts.values().forEach(list -> list.sort(null));
        return facts;
    }

    private static String facts(Operation operation) {
        Set<String> parameters = new TreeSet<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.place() != Parameter.Place.PATH) {
                parameters.add(parameter.place().word() + " "
                        + parameter.property().wireName().toLowerCase(Locale.ROOT)
                        + (parameter.isRequired() ? "!" : ""));
            }
        }
        String body = operation
                .body()
                .map(found -> found.required() ? "body!" : "body")
                .orElse("");
        Set<String> failures = new TreeSet<>();
        operation.failures().forEach(failure -> failures.add(failure.status()));
        boolean deprecated = operation.docs().deprecated();
        return parameters + " " + body + " " + failures + " " + operation.security() + " " + deprecated;
    }

    private static SortedMap<String, List<String>> theirs(OpenAPI api) {
        SortedMap<String, List<String>> facts = new TreeMap<>();
        Map<String, PathItem> paths = api.getPaths() == null ? Map.of() : api.getPaths();
        paths.forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            String bare = path.replaceAll("\\{[^}]*}", "{}").replaceAll("#.*", "");
            facts.computeIfAbsent(method + " " + bare.replaceAll("\\?.*", ""), key -> new ArrayList<>())
                    .add(facts(api, bare, item, operation));
        }));
        facts.values().forEach(list -> list.sort(null));
        return facts;
    }

    private static String facts(OpenAPI api, String path, PathItem item, io.swagger.v3.oas.models.Operation operation) {
        Map<String, Boolean> found = new TreeMap<>();
        Stream.of(item.getParameters(), operation.getParameters())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(parameter -> parameter.get$ref() == null
                        ? parameter
                        : api.getComponents().getParameters().get(Pointers.last(parameter.get$ref())))
                .filter(parameter -> !parameter.getIn().equals("path"))
                .forEach(parameter -> found.put(
                        parameter.getIn() + " " + parameter.getName().toLowerCase(Locale.ROOT),
                        Boolean.TRUE.equals(parameter.getRequired())));
        found.keySet().removeAll(IGNORED);
        for (String pair : path.contains("?") ? path.replaceAll(".*\\?", "").split("&") : new String[0]) {
            String name = "query " + pair.replaceAll("=.*", "").toLowerCase(Locale.ROOT);
            // what stands for a variable may be declared as optional
            found.merge(name, true, (declared, always) -> pair.endsWith("={}") ? declared : always);
        }
        List<String> parameters = found.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() ? "!" : ""))
                .toList();
        Set<String> failures = new TreeSet<>();
        Set<String> statuses = operation.getResponses() == null
                ? Set.of()
                : operation.getResponses().keySet();
        boolean success = statuses.stream().anyMatch(status -> status.startsWith("2"));
        boolean redirects = !success && statuses.stream().anyMatch(status -> status.matches("(?i)30[12378]|3XX"));
        for (String key : statuses) {
            String status = key.equalsIgnoreCase("default") ? "default" : key.toUpperCase(Locale.ROOT);
            boolean counts = status.matches("[345](\\d\\d|XX)") && !(redirects && status.startsWith("3"));
            if (counts || status.equals("default") && (success || redirects)) {
                failures.add(status);
            }
        }
        return parameters + " " + body(api, operation.getRequestBody()) + " " + failures + " "
                + security(api, operation) + " " + Boolean.TRUE.equals(operation.getDeprecated());
    }

    private static String body(OpenAPI api, RequestBody declared) {
        RequestBody body = declared;
        while (body != null && body.get$ref() != null) {
            body = api.getComponents().getRequestBodies().get(Pointers.last(body.get$ref()));
        }
        boolean any =
                body != null && body.getContent() != null && !body.getContent().isEmpty();
        return !any ? "" : Boolean.TRUE.equals(body.getRequired()) ? "body!" : "body";
    }

    private static List<List<String>> security(OpenAPI api, io.swagger.v3.oas.models.Operation operation) {
        List<SecurityRequirement> declared =
                operation.getSecurity() == null ? api.getSecurity() : operation.getSecurity();
        List<List<String>> security = new ArrayList<>();
        for (SecurityRequirement requirement : declared == null ? List.<SecurityRequirement>of() : declared) {
            security.add(requirement.keySet().stream()
                    .filter(key -> !isOfConnection(api, key))
                    .toList());
        }
        return security;
    }

    private static boolean isOfConnection(OpenAPI api, String key) {
        var schemes = api.getComponents() == null ? null : api.getComponents().getSecuritySchemes();
        return schemes != null
                && schemes.containsKey(key)
                && "mutualTLS".equals(String.valueOf(schemes.get(key).getType()));
    }
}
