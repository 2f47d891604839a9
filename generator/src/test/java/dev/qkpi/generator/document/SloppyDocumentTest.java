package dev.qkpi.generator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of documents with slips that leave them usable. */
class SloppyDocumentTest {

    private static final String START = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";
    private static final String EMPTY = START + "paths: {}\n";

    static Stream<Arguments> usable() {
        return Stream.of(
                Arguments.of("openapi: 3.0.3\ncomponents: {schemas: {A: {type: string}}}\n", """
                        QKPI-003 api.yaml:1 #: `info` is missing, so the client has no name of its own. Add `info` with `title` and `version`.
                        QKPI-003 api.yaml:1 #: `paths` is missing, so there is nothing to call. Add `paths`, which may be empty."""),
                Arguments.of(
                        "openapi: 3.1.0\ninfo: {version: 1.0}\nwebhooks: {a: {}}\n",
                        "QKPI-003 api.yaml:2 #/info: `title` is missing, so the client has no name of its own. Add it, or `x-qkpi-client`."),
                Arguments.of(
                        EMPTY.replace("3.0.3", "3.0"),
                        "QKPI-056 api.yaml:1 #/openapi: OpenAPI version `3.0` is read as 3.0.0. Write `3.0.0`."),
                Arguments.of(
                        EMPTY.replace("3.0.3", "'3.1.0 '"),
                        "QKPI-056 api.yaml:1 #/openapi: OpenAPI version `3.1.0 ` is read as 3.1.0. Write `3.1.0`."),
                Arguments.of(
                        EMPTY
                                + "components:\n  headers:\n  schemas: {A: null, B: {properties: {c: , d: 5}, required: true, type: 5, discriminator: kind}}\n",
                        """
                        QKPI-055 api.yaml:5 #/components/headers: `headers` has no value and is taken as absent. Leave it out, or give it one.
                        QKPI-009 api.yaml:6 #/components/schemas/B/required: `required` is not of type `array`. Correct it; until then it is taken as absent.
                        QKPI-009 api.yaml:6 #/components/schemas/B/type: `type` is not of type `string`. Correct it; until then it is taken as absent.
                        QKPI-055 api.yaml:6 #/components/schemas/A: the schema is not an object, so any value is allowed. Give it a type.
                        QKPI-055 api.yaml:6 #/components/schemas/B/discriminator: `discriminator` is a text, as in Swagger 2; it is taken as the property's name. Write `discriminator: {propertyName: ...}`.
                        QKPI-055 api.yaml:6 #/components/schemas/B/properties/c: the schema is not an object, so any value is allowed. Give it a type.
                        QKPI-055 api.yaml:6 #/components/schemas/B/properties/d: the schema is not an object, so any value is allowed. Give it a type."""),
                Arguments.of(
                        START + "paths:\n  pets:\n    get: {operationId: a, tags: , responses: [], parameters: {}}\n",
                        """
                        QKPI-010 api.yaml:4 #/paths/pets: the path does not start with a slash; one is put before it. Write `/pets`.
                        QKPI-009 api.yaml:5 #/paths/pets/get/responses: `responses` is not of type `object`. Correct it; until then it is taken as absent.
                        QKPI-009 api.yaml:5 #/paths/pets/get/parameters: `parameters` is not of type `array`. Correct it; until then it is taken as absent.
                        QKPI-009 api.yaml:5 #/paths/pets/get: `responses` is missing. Correct it; until then it is taken as absent.
                        QKPI-055 api.yaml:5 #/paths/pets/get/tags: `tags` has no value and is taken as absent. Leave it out, or give it one."""),
                Arguments.of(
                        START
                                + "paths:\n  /a:\n    get:\n      operationId: a\n      responses: {200: {description: ok}}\n      parameters:\n        - {in: query, schema: {}}\n        - {name: b, in: body}\n        - {name: 'a b', in: header}\n        - {name: 5, in: path, required: true, schema: {}}\n",
                        """
                        QKPI-016 api.yaml:9 #/paths/~1a/get/parameters/0: the parameter lacks `name` or `in`; it is left out. Add both.
                        QKPI-016 api.yaml:10 #/paths/~1a/get/parameters/1: `in: body` is not a place for a parameter; it is left out. Use path, query, header or cookie.
                        QKPI-017 api.yaml:11 #/paths/~1a/get/parameters/2: `a b` cannot be the name of a header; it is left out. Use letters, digits and hyphens."""),
                Arguments.of(
                        EMPTY
                                + "components:\n  schemas:\n    A: {properties: {b: {$ref: '#/components/schemas/Gone'}}}\n",
                        "QKPI-050 api.yaml:6 #/components/schemas/A/properties/b/$ref: the reference `#/components/schemas/Gone` leads nowhere, so it is taken as any value; no operation uses it. Correct it, or add what it names."),
                Arguments.of(
                        EMPTY
                                + "components:\n  schemas:\n    A: {allOf: [{$ref: '#/components/schemas/B'}]}\n    B:\n      properties: {c: {}}\n      allOf:\n        - $ref: '#/components/schemas/A'\n",
                        "QKPI-054 api.yaml:10 #/components/schemas/B/allOf/0: the schema is part of itself by `allOf`; this part is left out. Take it away: it asks for nothing new."),
                Arguments.of(
                        EMPTY
                                + "x-base: &base\n  type: object\n  properties: {id: {type: string}}\ncomponents:\n  schemas:\n    A:\n      <<: *base\n      properties: {id: {type: integer}}\n    B: *base\n",
                        ""),
                Arguments.of(
                        "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {},}",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("usable")
    void saysWhatItTakesThemFor(String text, String findings) {
        assertEquals(
                findings,
                new SpecReader()
                        .read(SpecSource.text("api.yaml", text)).findings().all().stream()
                                .map(Finding::toString)
                                .collect(Collectors.joining("\n")));
    }
}
