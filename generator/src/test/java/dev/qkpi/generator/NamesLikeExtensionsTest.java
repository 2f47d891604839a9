package dev.qkpi.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.compare.Change;
import dev.qkpi.generator.compare.Comparison;
import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecReader;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.document.WrittenDocument;
import dev.qkpi.generator.report.Report;
import dev.qkpi.generator.validate.RuleSettings;
import dev.qkpi.generator.validate.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In maps of names, one that begins with {@code x-} is a name like any other; elsewhere it is an extension. */
class NamesLikeExtensionsTest {

    private static final String START = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";
    private static final String OPERATION = START + """
            paths:
              /a:
                post:
                  operationId: a
                  %s
            """;
    private static final String ANSWER = OPERATION.formatted("responses: {'200': {description: d, %s}}");

    @TempDir
    private Path folder;

    /** A document; {@code NAME} is the name, {@code @} what stands there, with a slip and without one. */
    record Named(String what, String document, String slip, String sound, boolean refers) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Named> named() {
        return Stream.of(
                component("schemas", "{title: {}}", "{title: t}", true),
                component("responses", "{description: {}}", "{description: d}", true),
                component("parameters", "{in: query, name: {}}", "{in: query, name: n, schema: {}}", true),
                component("examples", "{summary: {}, value: 1}", "{value: 1}", true),
                component("requestBodies", "{description: {}, content: {a/b: {}}}", "{content: {a/b: {}}}", true),
                component("headers", "{description: {}, schema: {}}", "{schema: {}}", true),
                component("securitySchemes", "{type: {}}", "{type: http, scheme: basic}", true),
                component("links", "{operationId: {}}", "{operationId: a}", true),
                component("callbacks", "{u: {summary: {}}}", "{u: {summary: s}}", true),
                component("pathItems", "{summary: {}}", "{summary: s}", true),
                schema("properties", "{title: {}}", "{title: t}", true),
                schema("patternProperties", "{title: {}}", "{title: t}", true),
                schema("dependentSchemas", "{title: {}}", "{title: t}", true),
                schema("$defs", "{title: {}}", "{title: t}", true),
                schema("discriminator: {propertyName: p, mapping", "'#/none'", "'#/components/schemas/S'", false),
                answer("headers", "{description: {}, schema: {}}", "{schema: {}}", true),
                answer("content", "{schema: {title: {}}}", "{schema: {title: t}}", false),
                answer("links", "{operationId: {}}", "{operationId: a}", true),
                answer("content: {a/b: {schema: {}, examples", "{summary: {}, value: 1}", "{value: 1}", true),
                answer("content: {multipart/mixed: {schema: {}, encoding", "{style: {}}", "{style: form}", false),
                new Named(
                        "callbacks",
                        OPERATION.formatted("callbacks: {NAME: @}"),
                        "{u: {summary: {}}}",
                        "{u: {summary: s}}",
                        true),
                new Named(
                        "webhooks", START + "paths: {}\nwebhooks: {NAME: @}\n", "{summary: {}}", "{summary: s}", true),
                new Named(
                        "variables",
                        START + "paths: {}\nservers: [{url: 'https://{NAME}.b', variables: {NAME: @}}]\n",
                        "{default: {}}",
                        "{default: d}",
                        false));
    }

    private static Named component(String section, String slip, String sound, boolean refers) {
        String document = START + "paths: {}\ncomponents: {" + section + ": {NAME: @}}\n";
        return new Named("components/" + section, document, slip, sound, refers);
    }

    private static Named schema(String map, String slip, String sound, boolean refers) {
        String document = START + "paths: {}\ncomponents: {schemas: {S: {type: object, " + closed(map) + "}}}\n";
        return new Named(map, document, slip, sound, refers);
    }

    private static Named answer(String map, String slip, String sound, boolean refers) {
        return new Named("answer " + map, ANSWER.formatted(closed(map)), slip, sound, refers);
    }

    private static String closed(String map) {
        return map + ": {NAME: @}"
                + "}"
                        .repeat(map.chars()
                                .map(c -> c == '{' ? 1 : c == '}' ? -1 : 0)
                                .sum());
    }

    @ParameterizedTest
    @MethodSource("named")
    void slipsOfWhatIsNamedAreTold(Named row) {
        String document = row.document().replace("@", row.slip());
        List<String> plain = reading(text(document, "y-name"));
        assertFalse(plain.isEmpty());
        assertEquals(plain, plain(reading(text(document, "x-name"))));
        List<String> validated = validate(text(document, "y-name"));
        assertFalse(validated.isEmpty());
        assertEquals(validated, plain(validate(text(document, "x-name"))));
    }

    @ParameterizedTest
    @MethodSource("named")
    void changesOfWhatIsNamedAreTold(Named row) {
        List<String> plain = changes(row, "y-name");
        assertFalse(plain.isEmpty());
        assertEquals(plain, plain(changes(row, "x-name")));
    }

    @ParameterizedTest
    @MethodSource("named")
    void whatIsNamedIsTakenFromOtherFiles(Named row) throws IOException {
        String document = row.document().replace("@", "{$ref: 'other.yaml#/thing'}");
        if (row.refers()) {
            Files.writeString(folder.resolve("other.yaml"), "thing: " + row.slip() + "\n");
            List<String> plain = reading(file(document, "y-name"));
            assertEquals(true, String.join("\n", plain).contains("other.yaml:1 #/thing"), String.join("\n", plain));
            assertEquals(plain, plain(reading(file(document, "x-name"))));
        }
    }

    private static List<String> changes(Named row, String name) {
        SpecSource before = text(row.document().replace("@", row.sound()), name);
        SpecSource after = text(row.document().replace("@", row.slip()), name);
        return Comparison.of(
                        WrittenDocument.read(before, AllowedReferences.NONE),
                        WrittenDocument.read(after, AllowedReferences.NONE))
                .changes()
                .stream()
                .map(Change::message)
                .toList();
    }

    private static SpecSource text(String document, String name) {
        return SpecSource.text("api.yaml", document.replace("NAME", name));
    }

    private SpecSource file(String document, String name) throws IOException {
        return SpecSource.file(Files.writeString(folder.resolve("api.yaml"), document.replace("NAME", name)));
    }

    private static List<String> reading(SpecSource source) {
        try {
            return new SpecReader()
                    .read(source).findings().all().stream()
                            .map(Object::toString)
                            .toList();
        } catch (SpecException e) {
            return e.findings().stream().map(Object::toString).toList();
        }
    }

    private static List<String> validate(SpecSource source) {
        Report report = new Validation(AllowedReferences.NONE, RuleSettings.DEFAULT).of(source);
        return report.rows().stream().flatMap(row -> report.lines(row).stream()).toList();
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream().map(NamesLikeExtensionsTest::plain).toList();
    }

    private static String plain(String text) {
        return text.replace("x-name", "y-name")
                .replace("xName", "yName")
                .replace("XName", "YName")
                .replace("X_NAME", "Y_NAME");
    }

    @Test
    void theyAreGeneratedLikeAnyOther() {
        String document = """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                servers: [{url: 'https://{NAME}.b', variables: {NAME: {default: d, enum: [d, e]}}}]
                security: [{NAME: []}]
                paths:
                  /a:
                    post:
                      operationId: a
                      parameters: [{$ref: '#/components/parameters/NAME'}]
                      requestBody: {$ref: '#/components/requestBodies/NAME'}
                      callbacks: {NAME: {$ref: '#/components/callbacks/NAME'}}
                      responses: {'200': {$ref: '#/components/responses/NAME'}}
                webhooks: {NAME: {$ref: '#/components/pathItems/NAME'}}
                components:
                  schemas:
                    NAME: {type: object, required: [NAME], properties: {NAME: {type: integer}}}
                    Union:
                      oneOf: [{$ref: '#/components/schemas/NAME'}, {$ref: '#/components/schemas/Other'}]
                      discriminator: {propertyName: p, mapping: {NAME: NAME, o: Other}}
                    Other: {type: object, required: [p], properties: {p: {type: string}}}
                  parameters: {NAME: {name: NAME, in: header, schema: {$ref: '#/components/schemas/NAME'}}}
                  requestBodies: {NAME: {content: {multipart/form-data:
                      {schema: {$ref: '#/components/schemas/NAME'}, encoding: {NAME: {contentType: text/plain}}}}}}
                  responses: {NAME: {description: d, headers: {NAME: {$ref: '#/components/headers/NAME'}},
                      content: {application/json: {schema: {$ref: '#/components/schemas/Union'}}}}}
                  headers: {NAME: {schema: {type: integer}}}
                  callbacks: {NAME: {'{$url}': {post: {operationId: called, responses: {'204': {description: d}}}}}}
                  pathItems: {NAME: {post: {operationId: hooked, responses: {'204': {description: d}}}}}
                  securitySchemes: {NAME: {type: apiKey, in: header, name: NAME}}
                """;
        assertEquals(generated(text(document, "y-name")), plain(generated(text(document, "x-name"))));
    }

    static Stream<Arguments> extensions() {
        return Stream.of(
                Arguments.of("paths:\n", "  x-path: {get: {parameters: 5, operationId: {}}, $ref: 'gone.yaml'}\n"),
                Arguments.of("      responses:\n", "        x-answer: {description: {}, $ref: 'gone.yaml'}\n"),
                Arguments.of("        c:\n", "          x-call: {post: {operationId: {}}, $ref: 'gone.yaml'}\n"),
                Arguments.of("components:\n", "  x-things: {a: {$ref: 'gone.yaml'}}\n"));
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void extensionsAreLeftAlone(String place, String extension) {
        String document = START + """
                paths:
                  /a:
                    post:
                      operationId: a
                      callbacks:
                        c:
                          '{$url}':
                            post: {operationId: called, responses: {'204': {description: d}}}
                      responses:
                        '204': {description: d}
                components:
                  headers: {H: {schema: {}}}
                """;
        SpecSource before = SpecSource.text("api.yaml", document);
        SpecSource after = SpecSource.text("api.yaml", document.replace(place, place + extension));
        assertEquals(generated(before), generated(after));
        assertEquals(
                List.of("QKPI-267"),
                Comparison.of(
                                WrittenDocument.read(before, AllowedReferences.NONE),
                                WrittenDocument.read(after, AllowedReferences.NONE))
                        .changes()
                        .stream()
                        .map(change -> change.rule().id())
                        .toList());
    }

    private static String generated(SpecSource source) {
        GeneratorOptions options =
                new GeneratorOptions("com.example", EnumSet.allOf(Part.class), Nullness.GENERATED, Optional.empty());
        GenerationResult result = new ClientGenerator(options).generate(source);
        return result.findings() + "\n"
                + result.tree().files().values().stream()
                        .map(file -> file.path() + "\n" + file.text())
                        .collect(Collectors.joining("\n"));
    }
}
