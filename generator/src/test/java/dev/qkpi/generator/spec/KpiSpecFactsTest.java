package dev.qkpi.generator.spec;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The document says what the page says, no less and, unless it is marked, no more. */
class KpiSpecFactsTest {
    private static final Pattern SCHEMA_USE = Pattern.compile("(?:body \\w+ |answer \\d+ |@)(\\w+)");

    private final Map<String, String> page = PageFacts.read();
    private final Set<String> shapes = headings("shape ");
    private final Map<String, String> document = SpecFacts.of(SpecTree.read(), shapes);

    @TestFactory
    Stream<DynamicTest> every_block_of_facts_is_the_same_in_the_document() {
        return page.keySet().stream()
                .map(heading -> DynamicTest.dynamicTest(
                        heading, () -> assertEquals(page.get(heading), document.get(heading), heading)));
    }

    @Test
    void the_document_has_nothing_beyond_the_page() {
        assertEquals(new TreeSet<>(page.keySet()), new TreeSet<>(document.keySet()));
    }

    @Test
    void the_page_has_sixteen_operations_of_which_two_are_in_version_two() {
        Set<String> operations = headings("operation ");
        assertEquals(16, operations.size());
        assertEquals(
                Set.of("listKpis", "searchSnapshots"),
                operations.stream()
                        .filter(operation -> page.get("operation " + operation).contains(" /v2/"))
                        .collect(toCollection(TreeSet::new)));
    }

    @Test
    void every_body_that_the_page_shows_has_a_block() {
        Set<String> used = SCHEMA_USE
                .matcher(String.join("", page.values()))
                .results()
                .map((MatchResult use) -> use.group(1))
                .collect(toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(shapes), used);
    }

    private Set<String> headings(String kind) {
        return page.keySet().stream()
                .filter(heading -> heading.startsWith(kind))
                .map(heading -> heading.substring(kind.length()))
                .collect(toCollection(LinkedHashSet::new));
    }
}
