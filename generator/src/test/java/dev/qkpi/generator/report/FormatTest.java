package dev.qkpi.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format of a report whose texts try to be more than text; {@code -Dqkpi.recreate=true} writes them anew. */
class FormatTest {

    private static final Path EXPECTED = Path.of("src/test/resources/report");

    private static final Report PLAIN = new Report(
            "Validation",
            "kpi.yaml",
            "1 error, 1 warning, 1 note",
            "src/main/api files",
            List.of(new Fact("Version", "`2.0.0`"), new Fact("Patch", "--- a\n+++ b\n")),
            List.of("Clients", "Servers"),
            List.of(
                    new Row(
                            "QKPI-014",
                            Level.ERROR,
                            "`operationId` of `/kpis/{id}` is missing",
                            "Add one, e.g. listKpis",
                            List.of(
                                    new Place("kpi.yaml", 120, 5, "/paths/~1kpis~1{id}/get"),
                                    new Place("old/kpi.yaml", 7, 0, "")),
                            List.of("breaking", "")),
                    new Row("QKPI-015", Level.WARNING, "no place", "", List.of(), List.of("", "compatible")),
                    new Row(
                            "QKPI-016",
                            Level.NOTE,
                            "caf\u00e9 \ud83d\ude00",
                            "",
                            List.of(new Place("https://example.com/a.yaml", 0, 0, "/x")),
                            List.of("", ""))),
            List.of(new Rule("QKPI-014", "Operations have ids", "Methods are called after them")));

    private static final String EVIL =
            "</td><script>alert(1)</script> | ``` `a|b``c` [x](javascript:y) <!-- \u202e \u0000 \u2028 \ud800 \" ' \\ \n# $x$ **b**";

    private static final Report HOSTILE = new Report(
            EVIL,
            EVIL,
            EVIL,
            "",
            List.of(new Fact(EVIL, EVIL), new Fact("One line", EVIL.replace("\n", ""))),
            List.of(EVIL),
            List.of(new Row(EVIL, Level.ERROR, EVIL, EVIL, List.of(new Place(EVIL, 1, 1, EVIL)), List.of(EVIL))),
            List.of(new Rule(EVIL, EVIL, EVIL)));

    static List<Format> formats() {
        return List.of(Format.values());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void says_all_that_the_report_has(Format format) throws IOException {
        check("plain", format, PLAIN);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void takes_text_for_text(Format format) throws IOException {
        check("hostile", format, HOSTILE);
    }

    @ParameterizedTest
    @EnumSource
    void is_the_same_in_every_locale(Format format) {
        String here = format.write(PLAIN);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertEquals(here, format.write(PLAIN));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_report_has_its_summary(Format format) throws IOException {
        check("empty", format, Report.of("Validation", "", "no findings", List.of()));
    }

    @Test
    void a_row_needs_a_cell_for_each_column() {
        Row row = new Row("QKPI-001", Level.NOTE, "a", "", List.of(), List.of("too many"));
        Throwable thrown =
                assertThrows(IllegalArgumentException.class, () -> Report.of("Validation", "", "", List.of(row)));
        assertEquals("QKPI-001 has 1 cells in a report of 0 columns", thrown.getMessage());
    }

    private static void check(String name, Format format, Report report) throws IOException {
        Path file = EXPECTED.resolve(name + "." + format.extension());
        String text = format.write(report);
        if (Boolean.getBoolean("qkpi.recreate") && System.getenv("CI") == null) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text);
    }
}
