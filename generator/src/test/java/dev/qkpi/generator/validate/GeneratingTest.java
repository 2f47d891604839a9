package dev.qkpi.generator.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.document.Finding;
import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.report.Level;
import dev.qkpi.generator.report.Report;
import dev.qkpi.generator.report.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What generating from the broken documents says of each error that validation finds in them: what stops it, what it
 * warns of, and what is nothing to the generated Java.
 *
 * <p>{@code -Dqkpi.recreate=true} writes the list anew.
 */
class GeneratingTest {

    private static final Path EXPECTED = Path.of("src/test/resources/validate/generating.list");

    @Test
    void generating_says_what_of_an_error_concerns_the_generated_java() throws IOException {
        StringBuilder list = new StringBuilder();
        for (Path document : RulesTest.documents()) {
            SpecSource source = SpecSource.file(document);
            Report report = new Validation(AllowedReferences.NONE, RuleSettings.DEFAULT).of(source);
            List<Finding> said = said(source);
            for (Row row : report.rows()) {
                if (row.level() == Level.ERROR) {
                    list.append(line(source.name(), row, said));
                }
            }
        }
        if (Boolean.getBoolean("qkpi.recreate") && System.getenv("CI") == null) {
            Files.writeString(EXPECTED, list);
        }
        assertEquals(Files.readString(EXPECTED), list.toString());
    }

    private static List<Finding> said(SpecSource source) {
        try {
            GeneratorOptions options = new GeneratorOptions(
                    "com.example", Set.of(Part.CLIENT, Part.SERVER), Nullness.GENERATED, Optional.empty());
            return new ClientGenerator(options).generate(source).findings();
        } catch (SpecException e) {
            return e.findings();
        }
    }

    private static String line(String document, Row row, List<Finding> said) {
        String pointer = row.places().get(0).pointer();
        List<Finding> here = List.of();
        // What is said of the object that something stands in is said of it too.
        for (String place = pointer; here.isEmpty() && !place.isEmpty(); place = parent(place)) {
            String at = place;
            here = said.stream().filter(finding -> finding.pointer().equals(at)).toList();
        }
        String reply = here.stream()
                .map(finding -> "  " + finding.severity() + " " + finding.id() + " #" + finding.pointer() + ": "
                        + finding.problem() + ". " + finding.remedy() + ".\n")
                .collect(Collectors.joining());
        return document + " " + row.id() + " #" + pointer + ": " + row.message() + "\n"
                + (reply.isEmpty() ? "  nothing\n" : reply);
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
