package dev.qkpi.generator.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.report.Level;
import dev.qkpi.generator.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidationTest {

    private static final String HEAD = """
            openapi: 3.1.0
            info: {title: Library, version: '1', contact: {name: x}, license: {name: MIT}}
            paths: {}
            """;

    @Test
    void the_kpi_document_is_clean() {
        SpecSource kpi = SpecSource.classpath(
                "dev/qkpi/spec/quantive-kpi.yaml", getClass().getClassLoader());
        Report report = validate(kpi);
        assertEquals(List.of(), report.rows());
    }

    @Test
    void a_text_that_is_no_document_is_told() {
        assertEquals(
                List.of("error QKPI-001 a.yaml: the document is empty."
                        + " Name a file that holds an OpenAPI document."),
                lines(validate(SpecSource.text("a.yaml", " "))));
    }

    @Test
    void a_document_of_another_version_is_told() {
        assertEquals(
                List.of("error QKPI-002 a.yaml:1:1 #/swagger: the document is Swagger 2.0, which is not supported."
                        + " Use an OpenAPI 3.0 or 3.1 document."),
                lines(validate(SpecSource.text("a.yaml", "swagger: '2.0'\n"))));
    }

    @Test
    void what_reading_finds_is_found_beside_all_else() {
        Report report = validate(SpecSource.text("a.yaml", HEAD + """
                x: 1
                components:
                  schemas:
                    A: {type: object, description: x, properties: {b: {$ref: '#/components/schemas/B'}}}
                """));
        assertEquals(
                List.of(
                        "error QKPI-130 a.yaml:4:1 #/x: `x` is no field of the document."
                                + " Take it away, or let its name begin with `x-`.",
                        "error QKPI-050 a.yaml:7:56 #/components/schemas/A/properties/b/$ref: the reference"
                                + " `#/components/schemas/B` leads nowhere, so it is taken as any value; no operation"
                                + " uses it. Correct it, or add what it names."),
                lines(report).stream()
                        .filter(line -> !line.contains("QKPI-097"))
                        .toList());
    }

    @Test
    void levels_are_as_the_team_has_them() {
        SpecSource document = SpecSource.text("a.yaml", HEAD + "servers: [{url: 'http://a.example.com'}]\n");
        RuleSettings settings = RuleSettings.of(List.of("QKPI-161=error"));
        Report report = new Validation(AllowedReferences.NONE, settings).of(document);
        assertEquals(1, report.count(Level.ERROR));
        assertTrue(report.has(Level.WARNING));
    }

    @Test
    void wrong_settings_are_all_told() {
        Throwable thrown = assertThrows(
                IllegalArgumentException.class,
                () -> RuleSettings.of(List.of("QKPI-1500=off", "QKPI-150=of", "QKPI-151", "naming=off")));
        assertEquals("""
                rules has `QKPI-1500`, which is no rule. Did you mean QKPI-100? See the ids in the messages.
                rules QKPI-150 `of` is unknown. Did you mean off? Use one of off, note, warning, error.
                rules `QKPI-151` is not a rule and its level. Write it as QKPI-150=off.
                rules has `naming`, which is no rule. See the ids in the messages.""", thrown.getMessage());
    }

    @Test
    void a_pattern_that_takes_forever_is_given_up() {
        SpecSource document = SpecSource.text("a.yaml", HEAD + """
                components:
                  schemas:
                    A: {description: x, type: string, pattern: '^(a+)+$', example: '%s!'}
                """.formatted("a".repeat(5000)));
        assertEquals(
                List.of(),
                lines(validate(document)).stream()
                        .filter(line -> line.contains("QKPI-172"))
                        .toList());
    }

    @Test
    void schemas_that_hold_themselves_check_their_examples() {
        Report report = validate(SpecSource.text("a.yaml", HEAD + """
                components:
                  schemas:
                    Tree:
                      description: x
                      type: object
                      properties: {left: {$ref: '#/components/schemas/Tree'}, size: {type: integer}}
                      examples: [{left: {left: {size: many}}}]
                """));
        assertEquals(
                List.of("warning QKPI-172 a.yaml:10:33 #/components/schemas/Tree/examples/0/left/left/size: the example"
                        + " does not fit: `size` is a text where an integer belongs. Correct it, or the schema."),
                lines(report).stream().filter(line -> line.contains("QKPI-172")).toList());
    }

    @Test
    void a_document_is_told_the_same_whenever_it_is_validated() {
        SpecSource document = SpecSource.file(Path.of("src/test/resources/validate/QKPI-133.yaml"));
        assertEquals(validate(document), validate(document));
    }

    @Test
    void settings_know_every_id_that_messages_have() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            // Comparing two documents, or a document and a page, has levels of its own, and so have gaps for readers.
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().replace('\\', '/').matches(".*/(compare|docs)/.*"))
                    .toList()) {
                Matcher ids = Pattern.compile("\"(QKPI-\\d{3})\"").matcher(Files.readString(file));
                while (ids.find()) {
                    used.add(ids.group(1));
                }
            }
        }
        assertEquals(Set.of(), used.stream().filter(id -> !RuleIds.isKnown(id)).collect(Collectors.toSet()));
    }

    private static Report validate(SpecSource document) {
        return new Validation(AllowedReferences.NONE, RuleSettings.DEFAULT).of(document);
    }

    private static List<String> lines(Report report) {
        return report.rows().stream().flatMap(row -> report.lines(row).stream()).toList();
    }
}
