package dev.qkpi.generator.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** What the page does not say is marked, and every mark gives its reason. */
class KpiSpecProvenanceTest {
    private static final String SOURCE = "x-qkpi-source";
    private static final String REASON = "x-qkpi-reason";
    private static final String SCHEMA = "#/components/schemas/[^/]+";
    private static final Set<String> EXTENSIONS = Set.of(
            SOURCE, REASON, "x-qkpi-about", "x-qkpi-client", "x-qkpi-client-property", "x-qkpi-ignore", "x-qkpi-name");

    private final SpecTree spec = SpecTree.read();

    @Test
    void every_mark_says_inferred_or_assumed() {
        List<String> marks = new ArrayList<>();
        assertNowhere((pointer, node) -> {
            if (node.has(SOURCE)) {
                marks.add(pointer);
            }
            return node.has(SOURCE)
                    && !Set.of("inferred", "assumed").contains(node.get(SOURCE).asText());
        });
        assertTrue(marks.size() > 40, "The walk must reach the marks, but found only " + marks);
    }

    @Test
    void every_mark_has_a_reason_of_one_sentence_and_every_reason_a_mark() {
        assertNowhere((pointer, node) -> node.has(SOURCE) != node.has(REASON));
        assertNowhere((pointer, node) ->
                node.has(REASON) && !node.get(REASON).asText().matches("[A-Z][^\\n]{15,}\\."));
        assertNowhere(
                (pointer, node) -> node.has(REASON) && node.get(REASON).asText().contains(". "));
    }

    /** A reference object outside of schemas may not carry extensions, and tools drop them there. */
    @Test
    void no_mark_stands_beside_a_reference_that_allows_none() {
        assertNowhere((pointer, node) ->
                node.has("$ref") && node.has(SOURCE) && !pointer.startsWith("#/components/schemas/"));
    }

    @Test
    void only_known_extensions_are_used() {
        assertNowhere((pointer, node) -> node.properties().stream()
                .anyMatch(member -> member.getKey().startsWith("x-") && !EXTENSIONS.contains(member.getKey())));
    }

    /** The page marks nothing inside bodies, so each required property is a decision. */
    @Test
    void every_required_property_is_marked() {
        assertNowhere((pointer, node) -> {
            for (JsonNode name : node.path("required").isArray() ? node.get("required") : node.path("none")) {
                if (!SpecTree.isMarked(node.path("properties").path(name.asText()))) {
                    return true;
                }
            }
            return false;
        });
    }

    @Test
    void every_property_that_may_be_null_is_marked() {
        assertNowhere((pointer, node) -> pointer.startsWith("#/components/schemas/")
                && (node.path("type").isArray() || node.path("oneOf").toString().contains("\"null\""))
                && !SpecTree.isMarked(node));
    }

    @Test
    void every_whole_number_and_unknown_form_is_marked() {
        assertNowhere((pointer, node) -> "integer".equals(node.path("type").asText()) && !SpecTree.isMarked(node));
        assertNowhere((pointer, node) -> pointer.matches(SCHEMA)
                && (!node.has("type") || node.has("additionalProperties"))
                && !SpecTree.isMarked(node));
    }

    @Test
    void every_success_without_a_body_is_marked_unless_its_code_says_so() {
        assertNowhere((pointer, node) ->
                pointer.matches("#/paths/.*/responses/20[01]") && !node.has("content") && !SpecTree.isMarked(node));
    }

    /** Nothing is known of how the service writes dates, and a new form must not make an answer unreadable. */
    @Test
    void dates_in_answers_are_plain_text() {
        assertNowhere((pointer, node) -> node.path("format").asText().startsWith("date")
                && pointer.startsWith("#/components/schemas/")
                && !pointer.matches(".*/(CreateProjectionRequest|ProjectionPatch)/properties/date"));
    }

    @Test
    void every_object_enum_and_choice_is_a_named_schema() {
        assertNowhere((pointer, node) -> !pointer.matches(SCHEMA)
                && (node.path("properties").isObject()
                        || "object".equals(node.path("type").asText())));
        assertNowhere((pointer, node) ->
                node.has("enum") && !pointer.matches(SCHEMA) && !pointer.matches("#/servers/\\d+/variables/\\w+"));
    }

    private void assertNowhere(BiPredicate<String, JsonNode> offends) {
        List<String> offenders = new ArrayList<>();
        spec.visitObjects((pointer, node) -> {
            if (offends.test(pointer, node)) {
                offenders.add(pointer);
            }
        });
        assertEquals(List.of(), offenders);
    }
}
