package dev.qkpi.generator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken or made to do harm: each is refused at once, with the line and the cure. */
@Timeout(20)
class HostileInputTest {

    private static final String START = "openapi: 3.0.0\ninfo: {title: T, version: '1'}\npaths: {}\n";
    private static final String MEND = " Correct the text at that line.";
    private static final int LEVELS = 100_000;

    private static String refusal(byte[] content) {
        SpecSource source = new SpecSource("api.yaml", content);
        return assertThrows(SpecException.class, () -> new SpecReader().read(source))
                .getMessage();
    }

    /** Nine lists, each of ten aliases of the one before. */
    private static String laughs() {
        StringBuilder text = new StringBuilder(START).append("x-0: &a0 [lol]\n");
        for (int i = 1; i < 10; i++) {
            text.append("x-").append(i).append(": &a").append(i).append(" [");
            text.append(("*a" + (i - 1) + ",").repeat(10)).append("]\n");
        }
        return text.toString();
    }

    static Stream<Arguments> broken() {
        String deep =
                "QKPI-001 api.yaml:4 #: values are nested deeper than 500 levels. Put what is nested into components, and refer to it.";
        return Stream.of(
                Arguments.of(
                        laughs(),
                        "QKPI-001 api.yaml:9 #: aliases stand for more than 200000 values. Refer to components with `$ref` in place of aliases."),
                Arguments.of(
                        "{\"openapi\": \"3.1.0\",\n\"" + "x".repeat(60_000) + "\": 1}",
                        "QKPI-001 api.yaml:2 #: the document has a value beyond all bounds: Name length (60000) exceeds the maximum allowed (50000)."
                                + MEND),
                Arguments.of(
                        START + "x-a: &a {b: *a}\n",
                        "QKPI-001 api.yaml:4 #: the alias `*a` stands for nothing before it. Put its anchor before it, and not around it."),
                Arguments.of(
                        START + "x-a: *gone\n",
                        "QKPI-001 api.yaml:4 #: the alias `*gone` stands for nothing before it. Put its anchor before it, and not around it."),
                Arguments.of(
                        START + "x-a: !!javax.script.ScriptEngineManager [!!java.net.URL ['http://localhost/']]\n",
                        "QKPI-001 api.yaml:4 #: the tag `tag:yaml.org,2002:javax.script.ScriptEngineManager` has no meaning in a document. Leave it out."),
                Arguments.of(
                        START + "x-a: !!python/object/apply:os.system [id]\n",
                        "QKPI-001 api.yaml:4 #: the tag `tag:yaml.org,2002:python/object/apply:os.system` has no meaning in a document. Leave it out."),
                Arguments.of(
                        START + "x-a: !own {a: 1}\n",
                        "QKPI-001 api.yaml:4 #: the tag `!own` has no meaning in a document. Leave it out."),
                Arguments.of(START + "x-a: " + "[".repeat(LEVELS), deep),
                Arguments.of(START + "x-a: " + "{a: ".repeat(LEVELS), deep),
                Arguments.of(START + "x-a:\n " + "- ".repeat(LEVELS) + "a\n", deep.replace(":4 ", ":5 ")),
                Arguments.of("{\"openapi\": \"3.0.0\",\n\"x-a\": " + "[".repeat(LEVELS), deep.replace(":4 ", ":2 ")),
                Arguments.of(
                        START + "info: {}\n",
                        "QKPI-001 api.yaml:4 #: the key `info` is there twice. Leave one of the two."),
                Arguments.of(
                        "{\"openapi\": \"3.0.0\",\n\"info\": {}, \"info\": {}}",
                        "QKPI-001 api.yaml:2 #: the document is not well-formed JSON: Duplicate field 'info'." + MEND),
                Arguments.of(
                        START + "---\nopenapi: 3.0.0\n",
                        "QKPI-001 api.yaml:5 #: the file has several YAML documents. Name a file with one, or split it at `---`."),
                Arguments.of(
                        START + "? [a, b]\n: c\n",
                        "QKPI-001 api.yaml:4 #: a key is a list or an object. Use a text; put texts with `{` into quotes."),
                Arguments.of(
                        "<!DOCTYPE html>\n<title>Sign in</title>\n",
                        "QKPI-001 api.yaml:1 #: this is an HTML page and not an OpenAPI document. Name the document that the page shows or links to, JSON or YAML."),
                Arguments.of(
                        "<?xml version='1.0'?><a/>",
                        "QKPI-001 api.yaml:1 #: this is XML or HTML and not an OpenAPI document. Name the document that the page shows or links to, JSON or YAML."),
                Arguments.of(
                        START + "x-a: b\0c\n",
                        "QKPI-001 api.yaml:4 #: the document is not text: it has a NUL character. Name the document's text."),
                Arguments.of(
                        START + "x-a: b\u0007c\n",
                        "QKPI-001 api.yaml:4 #: the document has a character that YAML forbids, U+0007. Take it away, or write it as an escape in double quotes."),
                Arguments.of(
                        START + "x-a:\n\tb: 1\n",
                        "QKPI-001 api.yaml:5 #: the document is not well-formed YAML: while scanning for the next token, found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)."
                                + MEND),
                Arguments.of(
                        "openapi: '3.0.0\n",
                        "QKPI-001 api.yaml:2 #: the document is not well-formed YAML: while scanning a quoted scalar, found unexpected end of stream."
                                + MEND),
                Arguments.of(
                        "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"T",
                        "QKPI-001 api.yaml:1 #: the document is not well-formed JSON: Unexpected end-of-input: was expecting closing quote for a string value."
                                + MEND),
                Arguments.of(
                        "\"openapi\"",
                        "QKPI-001 api.yaml:1 #: the document is not an OpenAPI object. Start it with `openapi: 3.1.0` or `{\"openapi\": ...}`."),
                Arguments.of(
                        "# nothing but a comment\n",
                        "QKPI-001 api.yaml:1 #: the document is not an OpenAPI object. Start it with `openapi: 3.1.0` or `{\"openapi\": ...}`."),
                Arguments.of(
                        "openapi: [3.0.0]\n",
                        "QKPI-002 api.yaml:1 #/openapi: OpenAPI version `` is not supported. Use an OpenAPI 3.0 or 3.1 document."),
                Arguments.of(
                        "openapi: 3.0.0\n",
                        "QKPI-003 api.yaml:1 #: `paths` is missing. Add `paths`, which may be empty."),
                Arguments.of(
                        "openapi: 3.0.0\npaths: [a]\n",
                        "QKPI-003 api.yaml:1 #: `paths` is missing. Add `paths`, which may be empty."),
                Arguments.of(START + "components: {schemas: [], headers: 5}\n", """
                        QKPI-004 api.yaml:4 #/components/schemas: `schemas` is not an object. Make it a map of named schemas.
                        QKPI-004 api.yaml:4 #/components/headers: `headers` is not an object. Make it a map of named headers."""),
                Arguments.of(
                        "openapi: 3.0.0\ninfo: {title: T}\npaths:\n  /a: {get: {responses: {'200': {$ref: '#/components/responses/R'}}}}\n"
                                + "components: {responses: [R], schemas: {A: {$ref: '#/components/responses/S'}}}\n",
                        "QKPI-004 api.yaml:5 #/components/responses: `responses` is not an object. Make it a map of named responses."),
                Arguments.of(
                        "openapi: 3.0.0\ninfo: {title: T}\npaths:\n  /a: {get: {responses: {'200': {$ref: '#/components/responses/R'}}}}\n"
                                + "components: [R]\n",
                        "QKPI-004 api.yaml:5 #/components: `components` is not an object. Make it a map of sections."),
                Arguments.of(
                        START + "components: text\n",
                        "QKPI-004 api.yaml:4 #/components: `components` is not an object. Make it a map of sections."),
                Arguments.of("openapi: 3.0.0\ninfo: {title: T}\npaths:\n  /a: [get]\n  /b: {get: text}\n", """
                        QKPI-010 api.yaml:4 #/paths/~1a: the path item is not an object. Give it operations such as `get`.
                        QKPI-011 api.yaml:5 #/paths/~1b/get: the operation is not an object. Give it `responses`."""),
                Arguments.of(
                        START
                                + "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}}\n",
                        """
                        QKPI-051 api.yaml:4 #/components/schemas/A: the reference `#/components/schemas/B` leads back to where it stands. Give one of the places that refer to each other its own content.
                        QKPI-051 api.yaml:4 #/components/schemas/B: the reference `#/components/schemas/A` leads back to where it stands. Give one of the places that refer to each other its own content."""));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isRefusedAtOnce(String text, String message) {
        assertEquals(message, refusal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, (byte) 0xff, (byte) 0xfe};
        assertEquals(
                "QKPI-001 api.yaml:1 #: the document is not text: it has a NUL character. Name the document's text.",
                refusal(zip));
        assertEquals(
                "QKPI-001 api.yaml:1 #: the document is not UTF-16LE text. Save it as UTF-8.",
                refusal(new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, 0, (byte) 0xd8}));
    }

    @Test
    void utf16WithItsMarkIsRead() {
        byte[] text = ("\ufeff" + START).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                "T",
                new SpecReader()
                        .read(new SpecSource("api.yaml", text))
                        .top()
                        .child("info")
                        .textOf("title"));
    }

    @Test
    void directoriesAndMissingFilesAreTold(@TempDir Path folder) {
        assertEquals(
                "java.io.IOException: " + folder + " is a directory. Name the file in it that holds the document.",
                assertThrows(UncheckedIOException.class, () -> SpecSource.file(folder))
                        .getMessage());
        Path gone = folder.resolve("gone.yaml");
        assertEquals(
                "There is no file " + gone + ". Check the path of the document.",
                assertThrows(UncheckedIOException.class, () -> SpecSource.file(gone))
                        .getMessage());
    }

    @Test
    void manyFindingsOfAKindAreCounted() {
        StringBuilder text = new StringBuilder(START).append("components:\n  schemas:\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("    S").append(i).append(": {type: 5}\n");
        }
        var findings = new SpecReader()
                .read(SpecSource.text("api.yaml", text.toString()))
                .findings()
                .all();
        assertEquals(101, findings.size());
        assertEquals(
                "QKPI-009 api.yaml #: 19900 more findings of this kind are not told. Mend those told first, and run again.",
                findings.get(100).toString());
    }
}
