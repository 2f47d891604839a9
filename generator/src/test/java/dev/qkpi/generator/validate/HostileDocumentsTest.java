package dev.qkpi.generator.validate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.report.Report;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents that would crash, stop or fool a validation: each gets its verdict, in bounded time. */
class HostileDocumentsTest {

    /** The rules of taste, which are not what these documents are about. */
    private static final Set<String> TASTE = Set.of("154", "155", "156", "157", "159", "160");

    private static final RuleSettings SETTINGS =
            RuleSettings.of(TASTE.stream().map(rule -> "QKPI-" + rule + "=off").toList());

    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: L, version: '1'}\npaths: {}\n";

    private static List<String> messages(byte[] document) {
        Report report = assertTimeout(
                Duration.ofMinutes(2),
                () -> new Validation(AllowedReferences.NONE, SETTINGS).of(new SpecSource("a.yaml", document)));
        return report.rows().stream().flatMap(row -> report.lines(row).stream()).toList();
    }

    private static List<String> messages(String document) {
        return messages(document.getBytes(UTF_8));
    }

    /** A document whose one operation answers with the first of these schemas. */
    private static String withSchemas(String schemas) {
        return """
                {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": {"/a": {"get": {
                "operationId": "a", "responses": {"200": {"description": "d", "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/A"}}}}}}}}, "components": {"schemas": {
                """ + schemas + "}}}";
    }

    @Test
    void texts_in_other_codes_than_utf_8() {
        assertEquals(
                List.of("error QKPI-001 a.yaml:2: the document is not UTF-8 text. Save it as UTF-8."),
                messages(HEAD.replace("title: L", "title: \u00e9").getBytes(ISO_8859_1)));
        assertEquals(
                List.of("error QKPI-001 a.yaml:1: the document is not text: it has a NUL character."
                        + " Name the document's text."),
                messages(HEAD.getBytes(UTF_16LE)));
        assertEquals(List.of(), messages(("\ufeff" + HEAD).getBytes(UTF_16LE)));
        assertEquals(List.of(), messages("\ufeff" + HEAD));
    }

    @Test
    void lines_end_in_every_way() {
        String message = "error QKPI-130 a.yaml:4:1 #/x: `x` is no field of the document."
                + " Take it away, or let its name begin with `x-`.";
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertEquals(List.of(message), messages((HEAD + "x: 1\n").replace("\n", end)));
        }
    }

    @Test
    void texts_that_are_no_document() {
        assertEquals(
                List.of("error QKPI-001 a.yaml:1: this is an HTML page and not an OpenAPI document."
                        + " Name the document that the page shows or links to, JSON or YAML."),
                messages("<!DOCTYPE html>\n<html><body>404</body></html>"));
        assertEquals(
                List.of("error QKPI-001 a.yaml:1: the document is not an OpenAPI object."
                        + " Start it with `openapi: 3.1.0` or `{\"openapi\": ...}`."),
                messages("null"));
        assertEquals(
                List.of(
                        "error QKPI-001 a.yaml:1: the document is not well-formed JSON: Unexpected end-of-input within/between"
                                + " Object entries. Correct the text at that line."),
                messages("{\"openapi\": \"3.1.0\", \"info\": {\"title\":"));
    }

    @Test
    void schemas_as_deep_as_a_document_may_be() {
        String deep =
                "{\"type\":\"object\",\"properties\":{\"a\":".repeat(240) + "{\"type\":\"strin\"}" + "}}".repeat(240);
        String place = "/components/schemas/A" + "/properties/a".repeat(240) + "/type";
        assertEquals(
                List.of("error QKPI-133 a.yaml:4:8407 #" + place + ": `type` cannot be `strin` here. Write `string`."),
                messages(withSchemas("\"A\": " + deep)));
    }

    @Test
    void schemas_with_more_combinations_than_can_be_tried() {
        String schemas = IntStream.range(0, 30)
                .mapToObj(i -> "\"S%d\": {\"anyOf\": [{\"$ref\": \"#/components/schemas/S%d\"},".formatted(i, i + 1)
                        + " {\"$ref\": \"#/components/schemas/S%d\"}]},\n".formatted(i + 1))
                .collect(Collectors.joining());
        String message =
                "note QKPI-175 a.yaml:35:55 #/components/schemas/A/examples/0: the example cannot be checked: its"
                        + " schema has more combinations than can be tried. Correct the schema.";
        assertEquals(
                List.of(message),
                messages(withSchemas(schemas + "\"S30\": {\"type\": \"string\"},\n"
                        + "\"A\": {\"$ref\": \"#/components/schemas/S0\", \"examples\": [1]}")));
    }

    @Test
    void an_example_that_is_wrong_in_each_of_its_many_parts() {
        String example = IntStream.range(0, 50_000).mapToObj(i -> "\"x\"").collect(Collectors.joining(","));
        List<String> messages = messages(withSchemas(
                "\"A\": {\"type\":\"array\",\"items\":{\"type\":\"integer\"},\"examples\":[[" + example + "]]}"));
        assertEquals(5, messages.size());
        assertEquals(
                "warning QKPI-172 a.yaml:4:62 #/components/schemas/A/examples/0/0: the example does not fit:"
                        + " `0` is a text where an integer belongs. Correct it, or the schema.",
                messages.get(0));
    }

    @Test
    void patterns_that_take_forever_on_many_texts() {
        String example = ("\"" + "a".repeat(40) + "!\",").repeat(20_000) + "\"a\"";
        List<String> messages = messages(withSchemas(
                "\"A\": {\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"(a*)*b|(a*)*c\"},\"examples\":[["
                        + example + "]]}"));
        assertEquals(
                List.of(),
                messages.stream().filter(line -> line.startsWith("error")).toList());
    }

    @Test
    void references_out_of_the_folder() {
        String schemas =
                List.of("https://evil.example.com/x", "file:///etc/passwd", "../../etc/passwd", "//host/x").stream()
                        .map(reference -> "\"A%d\": {\"$ref\": \"%s\"},\n".formatted(reference.length(), reference))
                        .collect(Collectors.joining());
        assertEquals(
                List.of(
                        "error QKPI-006 a.yaml:4:9 #/components/schemas/A26/$ref: the reference"
                                + " `https://evil.example.com/x` leads out of the document's folder. Copy it into that"
                                + " folder, or allow its place with `allowedReferences` if you trust it.",
                        "error QKPI-006 a.yaml:5:9 #/components/schemas/A18/$ref: the reference `file:///etc/passwd`"
                                + " leads out of the document's folder. Copy it into that folder, or allow its place with"
                                + " `allowedReferences` if you trust it.",
                        "error QKPI-006 a.yaml:6:9 #/components/schemas/A16/$ref: the reference `../../etc/passwd` leads"
                                + " out of the document, which stands alone. Read the document from a folder or an"
                                + " archive that holds both, or put what is named into `components`.",
                        "error QKPI-006 a.yaml:7:8 #/components/schemas/A8/$ref: the reference `//host/x` leads out of the"
                                + " document's folder. Copy it into that folder, or allow its place with"
                                + " `allowedReferences` if you trust it."),
                messages(withSchemas(schemas + "\"A\": {\"type\": \"string\"}")));
    }

    @Test
    void names_that_imitate_messages() {
        assertEquals(
                List.of(
                        "error QKPI-130 a.yaml:4:1 #/x [ERROR] y\\u001B[31m: `x [ERROR] y\\u001B[31m` is no field of the"
                                + " document. Take it away, or let its name begin with `x-`."),
                messages(HEAD + "\"x\\n[ERROR] y\\e[31m\": 1\n"));
    }

    @Test
    void columns_count_characters_whatever_they_are_made_of() {
        String faces = "\ud83d\ude00".repeat(2);
        String message = "error QKPI-132 a.yaml:2:%d #/info/version: `version` is a number where a text belongs."
                + " Put it into quotes.";
        assertEquals(
                List.of(message.formatted(26)),
                messages("{\"openapi\": \"3.1.0\",\n\"info\": {\"title\": \"x" + faces
                        + "\", \"version\": 1}, \"paths\": {}}"));
        assertEquals(
                List.of(message.formatted(22)),
                messages("openapi: 3.1.0\ninfo: {title: \"x" + faces + "\", version: 1}\npaths: {}\n"));
    }
}
