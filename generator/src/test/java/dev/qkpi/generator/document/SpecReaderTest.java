package dev.qkpi.generator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of documents that cannot be used, and of those that can with reservations. */
class SpecReaderTest {

    private static final String INFO = "info: {title: T, version: '1'}\n";

    private static String refusal(byte[] content) {
        SpecSource source = new SpecSource("api.yaml", content);
        return assertThrows(SpecException.class, () -> new SpecReader().read(source))
                .getMessage();
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of(
                        "", "QKPI-001 api.yaml #: the document is empty. Name a file that holds an OpenAPI document."),
                Arguments.of(
                        " \n\n",
                        "QKPI-001 api.yaml #: the document is empty. Name a file that holds an OpenAPI document."),
                Arguments.of(
                        "- a\n",
                        "QKPI-001 api.yaml:1 #: the document is not an OpenAPI object. Start it with `openapi: 3.1.0` or `{\"openapi\": ...}`."),
                Arguments.of(
                        "<html><body>Not found</body></html>",
                        "QKPI-001 api.yaml:1 #: this is an HTML page and not an OpenAPI document. Name the document that the page shows or links to, JSON or YAML."),
                Arguments.of(
                        "{\"openapi\": \"3.0.0\",\n \"info\": {\n",
                        "QKPI-001 api.yaml:3 #: the document is not well-formed JSON: Unexpected end-of-input: expected close marker for Object. Correct the text at that line."),
                Arguments.of(
                        "{\"openapi\": \"3.0.0\",\n \"openapi\": \"3.0.0\"}",
                        "QKPI-001 api.yaml:2 #: the document is not well-formed JSON: Duplicate field 'openapi'. Correct the text at that line."),
                Arguments.of(
                        "openapi: 3.0.0\ninfo: {title: [}\n",
                        "QKPI-001 api.yaml:2 #: the document is not well-formed YAML: while parsing a flow node, expected the node content, but found '}'. Correct the text at that line."),
                Arguments.of(
                        "openapi: 3.0.0\n" + INFO
                                + "paths:\n  /a:\n    get: {operationId: a, responses: {default: {$ref: '#/no'}}}\ncomponents:\n  schemas:\n    default: {$ref: '#/not'}\n    A: {properties: {value: {$ref: '#/nor'}, $ref: {type: string}}, default: {$ref: '#/data'}}\n",
                        "QKPI-005 api.yaml:5 #/paths/~1a/get/responses/default/$ref: the reference `#/no` leads nowhere. Correct it, or add what it names."),
                Arguments.of(
                        "title: x\n",
                        "QKPI-002 api.yaml:1 #: `openapi` is missing, so this is not an OpenAPI document. Use an OpenAPI 3.0 or 3.1 document."),
                Arguments.of(
                        "swagger: '2.0'\n",
                        "QKPI-002 api.yaml:1 #/swagger: the document is Swagger 2.0, which is not supported. Use an OpenAPI 3.0 or 3.1 document."),
                Arguments.of(
                        "openapi: 3.2.0\n",
                        "QKPI-002 api.yaml:1 #/openapi: OpenAPI version `3.2.0` is not supported. Use an OpenAPI 3.0 or 3.1 document."),
                Arguments.of(
                        "openapi: 9.9\n",
                        "QKPI-002 api.yaml:1 #/openapi: OpenAPI version `9.9` is not supported. Use an OpenAPI 3.0 or 3.1 document."),
                Arguments.of(
                        "openapi: 3.0.0\n" + INFO,
                        "QKPI-003 api.yaml:1 #: `paths` is missing. Add `paths`, which may be empty."),
                Arguments.of(
                        "openapi: 3.0.0\n" + INFO
                                + "paths:\n  /pets:\n    get: {operationId: a, responses: {'200': {$ref: '#/components/responses/No'}}}\n",
                        "QKPI-005 api.yaml:5 #/paths/~1pets/get/responses/200/$ref: the reference `#/components/responses/No` leads nowhere. Correct it, or add what it names."),
                Arguments.of(
                        "openapi: 3.0.0\n" + INFO
                                + "paths: {}\ncomponents:\n  schemas:\n    A: {$ref: 'https://example.com/a.yaml#/A'}\n    B: {$ref: '../secret.yaml'}\n",
                        """
                        QKPI-006 api.yaml:6 #/components/schemas/A/$ref: the reference `https://example.com/a.yaml#/A` leads out of the document's folder. Copy it into that folder, or allow its place with `allowedReferences` if you trust it.
                        QKPI-006 api.yaml:7 #/components/schemas/B/$ref: the reference `../secret.yaml` leads out of the document, which stands alone. Read the document from a folder or an archive that holds both, or put what is named into `components`."""));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void saysWhatIsWrongWhereAndHowToMendIt(String text, String message) {
        assertEquals(message, refusal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin1 = "openapi: 3.0.0 # caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("QKPI-001 api.yaml:1 #: the document is not UTF-8 text. Save it as UTF-8.", refusal(latin1));
    }

    @Test
    void warnsOfWhatWorksWithReservations() {
        String text = "openapi: 3.0.0\n" + INFO
                + "paths:\n  /a/{id}:\n    get: {responses: {}}\n    put: {operationId: x, responses: {}}\n  /b:\n    get: {operationId: x, responses: {}}\n";
        String findings = new SpecReader()
                .read(SpecSource.text("api.yaml", text)).findings().all().stream()
                        .map(Finding::toString)
                        .collect(Collectors.joining("\n"));
        assertEquals("""
                QKPI-013 api.yaml:5 #/paths/~1a~1{id}/get: the path variable `id` is not declared; a string is assumed. Add a parameter with `in: path` and that name.
                QKPI-014 api.yaml:5 #/paths/~1a~1{id}/get: operationId is missing, so a name was made from method and path. Add one, e.g. listItems.
                QKPI-013 api.yaml:6 #/paths/~1a~1{id}/put: the path variable `id` is not declared; a string is assumed. Add a parameter with `in: path` and that name.
                QKPI-015 api.yaml:8 #/paths/~1b/get: operationId `x` is used by #/paths/~1a~1{id}/put too; a number was added. Give each operation its own.""", findings);
    }

    @Test
    void saysWhatAnObjectLacksOrHasInTheWrongForm() {
        String text = "openapi: 3.0.0\n" + INFO
                + "paths:\n  /a b:\n    post: {operationId: x}\n    put: {operationId: y, responses: {'200': {description: ok, content: {image/jpeg: {schema: {type: string, required: true}}}}}}\n";
        String findings = new SpecReader()
                .read(SpecSource.text("api.yaml", text)).findings().all().stream()
                        .map(Finding::toString)
                        .collect(Collectors.joining("\n"));
        assertEquals("""
                QKPI-009 api.yaml:5 #/paths/~1a b/post: `responses` is missing. Correct it; until then it is taken as absent.
                QKPI-009 api.yaml:6 #/paths/~1a b/put/responses/200/content/image~1jpeg/schema/required: `required` is not of type `array`. Correct it; until then it is taken as absent.""", findings);
    }

    @Test
    void acceptsAByteOrderMark() {
        SpecDocument document = new SpecReader().read(SpecSource.text("api.yaml", "\ufeffopenapi: 3.1.0\n" + INFO));
        assertEquals("T", document.top().child("info").textOf("title"));
    }
}
