package dev.qkpi.generator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that refer to other files: what is found, what is said, and what is never read. */
class SeveralFilesTest {

    private static final String START = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";
    private static final String SCHEMAS = START + "components:\n  schemas:\n";

    @TempDir
    private Path outside;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(outside.resolve("api"));
        write("../secret.yaml", "type: string\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private SpecDocument read(String text, String... allowed) throws IOException {
        write("openapi.yaml", text);
        return new SpecReader(AllowedReferences.of(List.of(allowed)))
                .read(SpecSource.file(folder.resolve("openapi.yaml")));
    }

    private String refusal(String text) {
        return assertThrows(SpecException.class, () -> read(text)).getMessage();
    }

    private static String references(SpecDocument document) {
        StringBuilder references = new StringBuilder();
        document.eachReference((place, target) ->
                references.append(place.pointer()).append(' ').append(target).append('\n'));
        return references.toString();
    }

    @Test
    void aThingFromAnotherFileBecomesOneComponent() throws IOException {
        write("a.yaml", "properties: {b: {$ref: 'sub/b.json#/items/0'}, again: {$ref: ./a.yaml}}\n");
        write("sub/b.json", "{\"items\": [{\"properties\": {\"back\": {\"$ref\": \"../a.yaml#/properties/b\"}}}]}\n");
        SpecDocument document =
                read(SCHEMAS + "    A: {$ref: a.yaml}\n    b_0: {}\n    Other: {$ref: './sub/../a.yaml'}\n");
        assertEquals("""
                /components/schemas/A/properties/b /components/schemas/sub_b_0
                /components/schemas/A/properties/again /components/schemas/A
                /components/schemas/Other /components/schemas/A
                /components/schemas/sub_b_0/properties/back /components/schemas/A/properties/b
                """, references(document));
    }

    @Test
    void findingsTellTheFileTheyAreIn() throws IOException {
        write("schemas/pet.yaml", "type: object\nproperties:\n  id: {type: 5}\n  of: {$ref: gone.yaml}\n");
        write("paths.yaml", "/pets:\n  get:\n    responses: {'200': {$ref: '#/none'}}\n");
        assertEquals(
                """
                QKPI-005 paths.yaml:3 #/~1pets/get/responses/200/$ref: the reference `#/none` leads nowhere. Correct it, or add what it names.""",
                refusal(START + "paths: {$ref: paths.yaml}\ncomponents: {schemas: {Pet: {$ref: schemas/pet.yaml}}}\n"));
        assertEquals(
                """
                QKPI-009 schemas/pet.yaml:3 #/properties/id/type: `type` is not of type `string`. Correct it; until then it is taken as absent.
                QKPI-050 schemas/pet.yaml:4 #/properties/of/$ref: the reference `gone.yaml` leads nowhere: there is no such file, so it is taken as any value; no operation uses it. Correct it, or add the file.""",
                read(SCHEMAS + "    Pet: {$ref: schemas/pet.yaml}\n").findings().all().stream()
                        .map(Finding::toString)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void aFileThatCannotBeReadIsToldWithItsOwnLines() throws IOException {
        write("bad.json", "{\"a\": 1,\n \"a\": 2}");
        assertEquals(
                "QKPI-001 bad.json:2 #: the document is not well-formed JSON: Duplicate field 'a'. Correct the text at that line.",
                refusal(SCHEMAS + "    A: {$ref: bad.json}\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.yaml",
                "sub/../../secret.yaml",
                "..%2fsecret.yaml",
                "%2e%2e/secret.yaml",
                "/etc/hostname",
                "file:///etc/hostname",
                "link.yaml",
                "linked/secret.yaml",
                "C:\\\\secret.yaml",
                "c:/secret.yaml",
                "\\\\\\\\server\\\\share\\\\a.yaml",
                "//server/a.yaml",
                "jar:file:/a.jar!/a.yaml",
                "https://example.com/a.yaml#/A",
                "data:application/json,true",
                "ftp://example.com/a"
            })
    void nothingOutsideOfTheFolderIsRead(String reference) throws IOException {
        Files.createSymbolicLink(folder.resolve("link.yaml"), outside.resolve("secret.yaml"));
        Files.createSymbolicLink(folder.resolve("linked"), outside);
        String shown = reference.replace("\\\\", "\\");
        assertEquals(
                "QKPI-006 openapi.yaml:5 #/components/schemas/A/$ref: the reference `" + shown
                        + "` leads out of the document's folder. Copy it into that folder, or allow its place with"
                        + " `allowedReferences` if you trust it.",
                refusal(SCHEMAS + "    A: {$ref: \"" + reference + "\"}\n"));
    }

    @Test
    void allowedFoldersAreRead() throws IOException {
        write("../shared/a.yaml", "type: string\n");
        SpecDocument document = read(
                SCHEMAS + "    A: {$ref: ../shared/a.yaml}\n",
                outside.resolve("shared").toString());
        assertEquals("string", document.at("/components/schemas/A").textOf("type"));
    }

    /** So that what is noted of a run is the same wherever the project lies. */
    @Test
    void filesOfAllowedFoldersAreCalledByTheirPathFromTheDocument() throws IOException {
        write("../shared/a.yaml", "{$ref: '#/nowhere'}\n");
        SpecDocument document = read(SCHEMAS + "    A: {$ref: ../shared/a.yaml}\n", outside.toString());
        assertEquals(
                List.of("../shared/a.yaml"),
                document.findings().all().stream().map(Finding::document).toList());
    }

    @Test
    void theNetworkIsNotTouched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String address = "http://localhost:" + server.getLocalPort() + "/a.yaml";
            refusal(SCHEMAS + "    A: {$ref: '" + address + "?a'}\n    B: {$id: '" + address + "', $ref: b.yaml}\n");
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    /** Addresses and paths that are no references are words, whoever reads the document. */
    @Test
    void whatIsNoReferenceIsNeverLoaded() throws IOException {
        write("../secret.yaml", "description: hidden\n");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String address = "http://localhost:" + server.getLocalPort() + "/a.yaml";
            for (String place : List.of(address, "file:///etc/hostname", "../secret.yaml", "/etc/hostname")) {
                write("openapi.yaml", """
                        openapi: 3.1.0
                        jsonSchemaDialect: 'PLACE'
                        info: {title: t, version: '1', termsOfService: 'PLACE', license: {name: l, url: 'PLACE'}}
                        externalDocs: {url: 'PLACE'}
                        paths:
                          /a:
                            get:
                              responses:
                                '200':
                                  description: ok
                                  links: {next: {operationRef: 'PLACE#/paths/~1b/get'}}
                                  content: {application/json: {schema: {$ref: '#/components/schemas/A'}, examples: {e: {externalValue: 'PLACE'}}}}
                        components:
                          securitySchemes:
                            o: {type: openIdConnect, openIdConnectUrl: 'PLACE'}
                            a: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'PLACE', scopes: {}}}}
                          schemas:
                            A:
                              $schema: 'PLACE'
                              $id: 'PLACE'
                              $comment: 'PLACE'
                              oneOf: [{$ref: '#/components/schemas/B'}]
                              discriminator: {propertyName: b, mapping: {far: 'PLACE', there: 'PLACE#/components/schemas/B'}}
                            B: {type: object, properties: {b: {type: string, format: uri, default: 'PLACE', example: 'PLACE', contentSchema: {$id: 'PLACE'}}}}
                        """.replace("PLACE", place));
                GeneratorOptions options =
                        new GeneratorOptions("a", EnumSet.allOf(Part.class), Nullness.GENERATED, Optional.empty());
                GenerationResult result =
                        new ClientGenerator(options).generate(SpecSource.file(folder.resolve("openapi.yaml")));
                assertTrue(
                        result.tree().files().values().stream()
                                .noneMatch(file -> file.text().contains("hidden")),
                        place);
            }
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void resourcesReferToResourcesBesideThem() throws IOException {
        write("res/openapi.yaml", SCHEMAS + "    A: {$ref: parts/a.yaml}\n    B: {$ref: ../secret.yaml}\n");
        write("res/parts/a.yaml", "type: string\n");
        write("secret.yaml", "type: string\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            SpecSource source = SpecSource.classpath("res/openapi.yaml", loader);
            assertEquals(
                    "QKPI-006 openapi.yaml:6 #/components/schemas/B/$ref: the reference `../secret.yaml` leads out of"
                            + " the document's folder. Copy it into that folder, or allow its place with"
                            + " `allowedReferences` if you trust it.",
                    assertThrows(SpecException.class, () -> new SpecReader().read(source))
                            .getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'#/components/schemas/Caf%C3%A9', /components/schemas/Caf\u00e9",
        "'#/components/schemas/a~1b', /components/schemas/a~1b",
        "'#/paths/~1x~1%7Bid%7D/get/responses/200/content/application~1json/schema', /paths/~1x~1{id}/get/responses/200/content/application~1json/schema",
        "'#/paths/~1y/get/responses/200/content/application~1json/schema', /paths/~1y/get/responses/200/content/application~1json/schema",
        "'#named', /components/schemas/Named",
        "'https://example.com/s/named', /components/schemas/Named",
        "'https://example.com/s/named#/$defs/in', /components/schemas/Named/$defs/in",
        "'#components/schemas/Named', /components/schemas/Named",
        "Named, /components/schemas/Named",
    })
    void pointersNamesAndIdsAreFoundWithinADocument(String reference, String pointer) throws IOException {
        SpecDocument document = read(START
                + "paths:\n  /x/{id}: {get: {responses: {'200': {content: {application/json: {schema: {}}}}}}}\n"
                + "  /y: {$ref: '#/paths/~1x~1%7Bid%7D'}\n"
                + "components:\n  schemas:\n    R: {$ref: '" + reference + "'}\n    Caf\u00e9: {}\n    a/b: {}\n"
                + "    Named: {$id: 'https://example.com/s/named', $anchor: named, $defs: {in: {}}}\n");
        assertEquals(pointer, document.at("/components/schemas/R").follow().pointer());
    }

    @Test
    void dynamicReferencesAreResolvedWhereTheyStand() throws IOException {
        SpecDocument document = read(
                SCHEMAS
                        + "    Tree: {$dynamicAnchor: node, properties: {next: {$dynamicRef: '#node'}, no: {$dynamicRef: '#no'}}}\n");
        assertEquals("/components/schemas/Tree/properties/next /components/schemas/Tree\n", references(document));
        assertEquals(
                """
                QKPI-050 openapi.yaml:5 #/components/schemas/Tree/properties/no/$ref: the reference `#no` leads nowhere, so it is taken as any value; no operation uses it. Correct it, or add what it names.
                QKPI-052 openapi.yaml:5 #/components/schemas/Tree/properties/next/$dynamicRef: `$dynamicRef` is read as `$ref`: schemas that extend this one do not change what it means. Nothing needs to be done unless they do.
                QKPI-052 openapi.yaml:5 #/components/schemas/Tree/properties/no/$dynamicRef: `$dynamicRef` is read as `$ref`: schemas that extend this one do not change what it means. Nothing needs to be done unless they do.""", document.findings().all().stream().map(Finding::toString).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @CsvSource({
        "A: {$ref: '#/components/schemas/A'}, 5 #/components/schemas/A, #/components/schemas/A",
        "A: {$ref: a.yaml}, 1 #, a.yaml"
    })
    void circlesAreTold(String schema, String place, String reference) throws IOException {
        write("a.yaml", "{$ref: b.yaml}");
        write("b.yaml", "{$ref: a.yaml}");
        String message = refusal(SCHEMAS + "    " + schema + "\n");
        assertEquals(
                "leads back to where it stands. Give one of the places that refer to each other its own content.",
                message.substring(message.lastIndexOf("leads back")));
        assertEquals("QKPI-051", message.substring(0, 8));
    }

    @Test
    void aPathItemThatContainsItselfIsToldAndNotEndless() throws IOException {
        write("p.yaml", "get: {responses: {}, callbacks: {c: {'{$url}': {$ref: p.yaml}, d: {$ref: p.yaml}}}}\n");
        assertEquals(
                """
                QKPI-051 p.yaml:1 #/get/callbacks/c/d: the reference `p.yaml` leads back to where it stands. Give one of the places that refer to each other its own content.
                QKPI-051 p.yaml:1 #/get/callbacks/c/{$url}: the reference `p.yaml` leads back to where it stands. Give one of the places that refer to each other its own content.""",
                refusal(START + "paths: {/p: {$ref: p.yaml}}\n")
                        .lines()
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }
}
