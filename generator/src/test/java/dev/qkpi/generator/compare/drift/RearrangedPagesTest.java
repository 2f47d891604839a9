package dev.qkpi.generator.compare.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.compare.drift.page.PageSource;
import dev.qkpi.generator.document.SpecSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that say things twice, in another order or unreadably: nothing is made up for it. */
class RearrangedPagesTest {

    private static final String ANSWER = "{\"id\": \"string\", \"title\": \"string\"}";

    private static final String PAGE = """
            Shelf endpoints

            get
            /books/{id}
            Gets a book.
            Parameters
            NameTypeDescription
            id
            *
            stringThe key.
            expected in path
            Expected response codes
            200ok

            curl -X GET 'https://shelf.test/api/v1/books/{id}'

            """ + ANSWER + "\n";

    private static List<String> lines(String page, String document) {
        DriftCheck check =
                DriftCheck.document(PageSource.text("page.txt", page), SpecSource.text("shelf.yaml", document));
        return check.report().rows().stream()
                .map(row ->
                        row.id() + " " + String.join(", ", row.cells()) + ": " + row.message() + ". " + row.remedy())
                .toList();
    }

    private static List<String> lines(String page) {
        return lines(page, DriftCheckTest.DOCUMENT);
    }

    @Test
    void the_page_itself_has_no_drift() {
        assertEquals(List.of(), lines(PAGE));
    }

    @Test
    void lines_may_be_indented_by_tabs() {
        assertEquals(List.of(), lines(PAGE.replaceAll("(?m)^(?=.)", "\t")));
    }

    @Test
    void codes_may_stand_before_the_parameters() {
        String codes = "Expected response codes\n200ok\n";
        assertEquals(List.of(), lines(PAGE.replace(codes, "").replace("Parameters\n", codes + "Parameters\n")));
    }

    @Test
    void a_parameter_that_stands_twice_is_no_new_one() {
        String row = "id\n*\nstringThe key.\nexpected in path\n";
        assertEquals(
                List.of("QKPI-285 not understood, by hand: the parameter `id` stands in the table twice, first at"
                        + " page.txt:8:1. Compare the two; the first one counts here"),
                lines(PAGE.replace(row, row + row.replace("string", "integer"))));
    }

    @Test
    void an_operation_that_stands_twice_is_no_new_one() {
        assertEquals(
                List.of("QKPI-285 not understood, by hand: GET /v1/books/{id} stands on the page twice, first at"
                        + " page.txt:3:1. Compare the two; the first one counts here"),
                lines(PAGE + PAGE.substring(PAGE.indexOf("get\n"))));
    }

    @Test
    void an_answer_that_cannot_be_read_is_still_there() {
        assertEquals(
                List.of("QKPI-283 not understood, by hand: the sample is not JSON: a key is expected, but `}` is found."
                        + " Read it, and compare it with the document by hand"),
                lines(PAGE.replace("\"string\"}", "\"string\",}")));
    }

    @Test
    void what_is_deprecated_is_so_on_both_sides() {
        String page =
                "QKPI-317 contradiction, in the patch: GET /v1/books/{id}: the page calls it deprecated, the document"
                        + " does not. Take what the page says, or note why the document is right";
        for (String words : List.of("Deprecated", "(deprecated)", "This endpoint is deprecated. Use another.")) {
            assertEquals(List.of(page), lines(PAGE.replace("Gets a book.\n", "Gets a book.\n" + words + "\n")));
        }
        assertEquals(List.of(), lines(PAGE.replace("Gets a book.", "Gets a book, deprecated or not.")));
        assertEquals(
                List.of(page.replace(
                        "the page calls it deprecated, the document", "the document calls it deprecated, the page")),
                lines(PAGE, DriftCheckTest.DOCUMENT.replace("getBook\n", "getBook\n      deprecated: true\n")));
    }
}
