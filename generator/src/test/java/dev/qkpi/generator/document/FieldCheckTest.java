package dev.qkpi.generator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of objects that lack a member, or have one that OpenAPI does not give them; Swagger Parser minds it too. */
class FieldCheckTest {

    private static final String TAKEN = ". Correct it; until then it is taken as absent.";
    private static final String START = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n";

    private static Arguments broken(String line, String... findings) {
        String text = Stream.of(findings)
                .map(finding -> finding.startsWith("QKPI") ? finding : "QKPI-009 api.yaml:4 #" + finding + TAKEN)
                .collect(Collectors.joining("\n"));
        return Arguments.of(line, text);
    }

    private static Arguments operation(String members, String... findings) {
        String line = "  /a: {get: {operationId: a, responses: {'200': {description: d}}, " + members + "}}";
        return broken(line, Stream.of(findings).map(FieldCheckTest::below).toArray(String[]::new));
    }

    private static String below(String finding) {
        return finding.startsWith("QKPI") ? finding : "/paths/~1a/get" + finding;
    }

    private static Arguments scheme(String scheme, String... findings) {
        return broken(
                "components: {securitySchemes: {s: " + scheme + "}}",
                Stream.of(findings)
                        .map(finding -> "/components/securitySchemes/s" + finding)
                        .toArray(String[]::new));
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                broken("securityDefinitions: {}", "/securityDefinitions: `securityDefinitions` is unexpected"),
                broken("webhooks: {}", "/webhooks: `webhooks` is unexpected"),
                broken("externalDocs: {description: d}", "/externalDocs: `url` is missing"),
                broken("tags: [{description: d}]", "/tags/0: `name` is missing"),
                broken("tags: [{name: a}, {name: a}]", "/tags/1: `name` is repeated"),
                broken("servers: [{description: d}]", "/servers/0: `url` is missing"),
                broken("servers: [{url: '/', host: h}]", "/servers/0/host: `host` is unexpected"),
                broken(
                        "servers: [{url: 'https://{a}.b', variables: {a: {}}}]",
                        "/servers/0/variables/a: `default` is missing"),
                broken(
                        "components: {links: {l: {operation: o}}}",
                        "/components/links/l/operation: `operation` is unexpected"),
                broken(
                        "components: {headers: {h: {style: form}}}",
                        "/components/headers/h/style: `style` is none of simple"),
                broken(
                        "components: {parameters: {p: {name: p, schema: {}}}}",
                        "/components/parameters/p: `in` is missing"),
                broken("components: {responses: {r: {}}}", "/components/responses/r: `description` is missing"),
                broken("components: {definitions: {}}", "/components/definitions: `definitions` is unexpected"));
    }

    static Stream<Arguments> operations() {
        return Stream.of(
                broken("  /a: {get: {operationId: a}}", "/paths/~1a/get: `responses` is missing"),
                broken("  /a: {link: {}}", "/paths/~1a/link: `link` is unexpected"),
                operation("produces: []", "/produces: `produces` is unexpected"),
                operation("operationRef: {}", "/operationRef: `operationRef` is unexpected"),
                operation("requestBody: {}", "/requestBody: `content` is missing"),
                operation("requestBody: {content: {}}", "/requestBody/content: `content` has no media type"),
                operation(
                        "requestBody: {content: {application/json: {type: object}}}",
                        "/requestBody/content/application~1json/type: `type` is unexpected"),
                operation("callbacks: {c: {u: {get: {}}}}", "/callbacks/c/u/get: `responses` is missing"),
                operation("callbacks: {c: {u: {get: 5}}}", "/callbacks/c/u/get: `get` is not of type `object`"),
                operation("parameters: [{name: p, in: query}]", "/parameters/0: `schema` is missing"),
                operation(
                        "parameters: [{name: p, in: query, type: string, schema: {}}]",
                        "/parameters/0/type: `type` is unexpected"),
                operation(
                        "parameters: [{name: p, in: query, content: {}}]",
                        "/parameters/0/content: `content` has no media type"),
                operation(
                        "parameters: [{name: p, in: query, content: {a/b: {}, c/d: {}}}]",
                        "QKPI-111 api.yaml:4 #/paths/~1a/get/parameters/0/content: a parameter has one media type; the first of these counts. Leave one of them."),
                operation(
                        "parameters: [{name: p, in: query, schema: {}, content: {a/b: {}}}]",
                        "QKPI-112 api.yaml:4 #/paths/~1a/get/parameters/0: `content` stands beside `schema`, which does not count then. Leave one of the two."),
                operation(
                        "parameters: [{name: p, in: query, schema: {}}, {name: p, in: query, schema: {}}]",
                        "QKPI-110 api.yaml:4 #/paths/~1a/get/parameters/1: the parameter `p` is there twice; the last one counts. Leave one of the two."));
    }

    static Stream<Arguments> schemes() {
        return Stream.of(
                scheme("{scheme: basic}", ": `type` is missing"),
                scheme("{type: token}", "/type: `type` is none of apiKey, http, mutualTLS, oauth2, openIdConnect"),
                scheme("{type: http}", ": `scheme` is missing"),
                scheme("{type: apiKey, in: header}", ": `name` is missing"),
                scheme("{type: apiKey, name: n, in: body}", "/in: `in` is none of query, header, cookie"),
                scheme("{type: openIdConnect}", ": `openIdConnectUrl` is missing"),
                scheme("{type: oauth2}", ": `flows` is missing"),
                scheme(
                        "{type: oauth2, flows: {implicit: {}, password: {}}}",
                        "/flows/implicit: `scopes` is missing",
                        "/flows/implicit: `authorizationUrl` is missing",
                        "/flows/password: `scopes` is missing",
                        "/flows/password: `tokenUrl` is missing"),
                scheme("{type: oauth2, flows: {device: {}}}", "/flows/device: `device` is unexpected"));
    }

    @ParameterizedTest
    @MethodSource({"documents", "operations", "schemes"})
    void tellsWhatIsMissingOrUnexpected(String line, String findings) {
        String text = line.startsWith(" ") ? START + line : START.replace("paths:\n", "paths: {}\n") + line;
        SpecSource source = SpecSource.text("api.yaml", text + "\n");
        assertEquals(findings, told(source));
        assertNotEquals(
                List.of(), SwaggerParser.messages(SpecParser.parseObject(source).tree()));
    }

    /** Swagger Parser takes these for slips, or not for slips; OpenAPI says otherwise. */
    @Test
    void knowsWhatSwaggerParserDoesNot() {
        assertEquals("", told(SpecSource.text("api.yaml", """
                openapi: 3.1.0
                info: {title: T, summary: S, version: '1', license: {name: L}}
                webhooks: {w: {post: {operationId: a}}}
                jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
                """)));
        assertEquals(
                """
                QKPI-009 api.yaml:4 #/paths/~1a~1{id}/get/deprecated: `deprecated` is not of type `boolean`. Correct it; until then it is taken as absent.
                QKPI-009 api.yaml:4 #/paths/~1a~1{id}/get/parameters/0/required: `required` of a path parameter is not `true`. Correct it; until then it is taken as absent.""",
                told(
                        SpecSource.text(
                                "api.yaml",
                                START
                                        + "  /a/{id}: {get: {operationId: a, deprecated: soon, responses: {}, parameters: [{name: id, in: path, required: false, schema: {}}]}}\n")));
        assertEquals(
                "QKPI-003 api.yaml:1 #: `paths`, `components` and `webhooks` are missing, so there is nothing to call. Add one of them.",
                told(SpecSource.text("api.yaml", "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n")));
    }

    private static String told(SpecSource source) {
        return new SpecReader()
                .read(source).findings().all().stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
