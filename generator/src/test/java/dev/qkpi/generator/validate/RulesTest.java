package dev.qkpi.generator.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.report.Report;
import dev.qkpi.generator.report.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A document for each rule: a sound one in which only that rule is broken, and the messages it gives, whole.
 *
 * <p>{@code -Dqkpi.recreate=true} writes the messages anew.
 */
class RulesTest {

    private static final Path CASES = Path.of("src/test/resources/validate");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_gives_its_messages_and_no_others(Path document) throws IOException {
        Report report = validate(document, RuleSettings.DEFAULT);
        String messages = report.rows().stream()
                        .flatMap(row -> report.lines(row).stream())
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                + report.summary()
                + "\n";
        Path expected = Path.of(document.toString().replace(".yaml", ".txt"));
        if (Boolean.getBoolean("qkpi.recreate") && System.getenv("CI") == null) {
            Files.writeString(expected, messages);
        }
        assertEquals(Files.readString(expected), messages);
        String name = document.getFileName().toString();
        if (name.startsWith("QKPI-")) {
            Set<String> ids = report.rows().stream().map(Row::id).collect(Collectors.toSet());
            assertEquals(Set.of(name.substring(0, "QKPI-000".length())), ids);
        }
    }

    @Test
    void every_rule_has_a_document() throws IOException {
        Set<String> named = documents().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith("QKPI-"))
                .map(name -> name.substring(0, "QKPI-000".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Check.ids()), named);
    }

    @Test
    void every_rule_can_be_switched_off() throws IOException {
        for (Path document : documents()) {
            String id = document.getFileName().toString().substring(0, 5);
            if (id.equals("QKPI-")) {
                String rule = document.getFileName().toString().substring(0, "QKPI-000".length());
                Report report = validate(document, RuleSettings.of(List.of(rule + "=off")));
                assertTrue(report.rows().stream().noneMatch(row -> row.id().equals(rule)), rule);
            }
        }
    }

    private static Report validate(Path document, RuleSettings settings) {
        return new Validation(AllowedReferences.NONE, settings).of(SpecSource.file(document));
    }
}
