package dev.qkpi.generator.compare.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.compare.drift.page.Page;
import dev.qkpi.generator.compare.drift.spec.SpecApi;
import dev.qkpi.generator.compare.drift.spec.SpecText;
import dev.qkpi.generator.document.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each single change to the page is found in every rendering, and nothing else is. */
class PageEditsTest {

    private static final Path EDITS = Path.of("src/test/resources/dev/qkpi/generator/compare/drift/edits.txt")
            .toAbsolutePath();

    private static final String BY_HAND = " by hand";

    private static Map<String, List<String>> edits() throws IOException {
        Map<String, List<String>> edits = new LinkedHashMap<>();
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(EDITS)) {
            if (line.startsWith("  ")) {
                expected.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                expected = new ArrayList<>();
                edits.put(line, expected);
            }
        }
        return edits;
    }

    @TestFactory
    Stream<DynamicTest> every_change_is_found_and_no_other() throws IOException {
        Map<String, List<String>> edits = edits();
        Map<String, List<String>> found = new LinkedHashMap<>();
        Stream<DynamicTest> tests = edits.entrySet().stream()
                .map(edit -> DynamicTest.dynamicTest(edit.getKey(), () -> {
                    found.put(edit.getKey(), patched(edit.getKey()));
                    List<String> expected = recreate() ? found.get(edit.getKey()) : edit.getValue();
                    assertEquals(expected, found.get(edit.getKey()));
                    List<String> bare = expected.stream()
                            .map(line -> line.replace(BY_HAND, ""))
                            .toList();
                    for (Rendering rendering : Rendering.values()) {
                        assertEquals(bare, messages(edit.getKey(), rendering), rendering.toString());
                    }
                }));
        return recreate()
                ? Stream.concat(tests, Stream.of(DynamicTest.dynamicTest("recreate", () -> write(found))))
                : tests;
    }

    private static boolean recreate() {
        return Boolean.getBoolean("qkpi.recreate");
    }

    private static void write(Map<String, List<String>> found) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(EDITS).stream()
                .filter(line -> line.startsWith("#"))
                .toList());
        found.forEach((edit, messages) -> {
            lines.add("");
            lines.add(edit);
            messages.forEach(message -> lines.add("  " + message));
        });
        Files.write(EDITS, lines);
    }

    private static List<String> messages(String edit, Rendering rendering) {
        Page page = read(edit, rendering);
        return KpiPageTest.messages(DocumentDrift.of(page, SpecApi.of(KpiPageTest.DOCUMENT)));
    }

    private static Page read(String edit, Rendering rendering) {
        TestPage edited = TestPage.kpis();
        PageEdit.apply(edit, edited);
        return KpiPageTest.read(edited, rendering);
    }

    /** The messages, each with a note if the patch leaves the difference; the patch brings no others. */
    private static List<String> patched(String edit) {
        Page page = read(edit, Rendering.RUN_ON);
        List<Drift> drifts = DocumentDrift.of(page, SpecApi.of(KpiPageTest.DOCUMENT));
        Patch patch = Patch.of(page, KpiPageTest.DOCUMENT, drifts);
        String diff = UnifiedDiff.of(
                "kpi.yaml", KpiPageTest.DOCUMENT.text(), patch.text().text());
        String after = diff.isEmpty() ? KpiPageTest.DOCUMENT.text() : Patching.apply(KpiPageTest.DOCUMENT.text(), diff);
        SpecText applied = SpecText.of(SpecSource.text("kpi.yaml", after));
        List<String> left = DocumentDrift.of(page, SpecApi.of(applied)).stream()
                .map(Drift::key)
                .toList();
        assertEquals(patch.left(), Set.copyOf(left));
        assertTrue(drifts.stream().map(Drift::key).toList().containsAll(left), left.toString());
        List<String> messages = KpiPageTest.messages(drifts);
        return IntStream.range(0, drifts.size())
                .mapToObj(i -> messages.get(i) + (left.contains(drifts.get(i).key()) ? BY_HAND : ""))
                .toList();
    }

    @Test
    void there_are_enough_changes() throws IOException {
        assertTrue(edits().size() >= 80, "only " + edits().size());
    }
}
