package dev.qkpi.generator.compare.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.compare.drift.page.PageSource;
import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.report.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the report tells, and what the patch changes: nothing but what it is about. */
class DriftCheckTest {

    static final String DOCUMENT = """
            # A shelf.
            openapi: 3.1.0
            info: {title: Shelf, version: '1'}
            servers:
              - url: https://shelf.test/api # the only one
            security: []
            paths:
              /v1/books/{id}:
                get:
                  operationId: getBook
                  parameters:
                    # The key.
                    - {name: id, in: path, required: true, schema: {type: string}}
                  responses:
                    '200':
                      description: A book.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Book'}
            components:
              schemas:
                Book:
                  type: object
                  properties:
                    # By which it is found.
                    id: {type: string}
                    title: {type: string} # as printed
            """;

    static PageSource page(String row, String answer) {
        return PageSource.text("page.txt", """
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
                ROW
                Expected response codes
                200ok

                curl -X GET 'https://shelf.test/api/v1/books/{id}'

                ANSWER
                """.replace("ROW\n", row).replace("ANSWER", answer));
    }

    private static DriftCheck check(String document, String row, String answer) {
        return DriftCheck.document(page(row, answer), SpecSource.text("api/shelf.yaml", document));
    }

    @Test
    void no_drift_is_told_as_such() {
        DriftCheck check = check(DOCUMENT, "", "{\"id\": \"string\", \"title\": \"string\"}");

        assertFalse(check.any());
        assertEquals("", check.patch());
        assertEquals("Drift of api/shelf.yaml from page.txt\nno drift\n", Format.TEXT.write(check.report()));
    }

    @Test
    void each_difference_has_both_places_and_the_patch_keeps_the_rest() {
        DriftCheck check = check(DOCUMENT, "pageintegerWhich page.\nexpected in query\n", "{\"id\": 5,\n\"pages\": 2}");

        assertTrue(check.contradictions());
        assertEquals("""
                --- a/api/shelf.yaml
                +++ b/api/shelf.yaml
                @@ -11,6 +11,12 @@
                       parameters:
                         # The key.
                         - {name: id, in: path, required: true, schema: {type: string}}
                +        # From page.txt:12.
                +        - name: page
                +          in: query
                +          description: The page.
                +          schema:
                +            type: integer
                       responses:
                         '200':
                           description: A book.
                @@ -23,5 +29,10 @@
                       type: object
                       properties:
                         # By which it is found.
                -        id: {type: string}
                -        title: {type: string} # as printed
                +        id: {type: number}
                +        # From page.txt:20.
                +        pages:
                +          type: number
                +          format: double
                +          description: The pages.
                +        title: {type: string, x-qkpi-source: assumed, x-qkpi-reason: 'GET /v1/books/{id}: the answer does not show it.'} # as printed
                """, check.patch());
        String text = Format.TEXT.write(check.report());
        assertEquals("""
                Drift of api/shelf.yaml from page.txt
                warning QKPI-295 api/shelf.yaml:11:7 #/paths/~1v1~1books~1{id}/get/parameters: GET /v1/books/{id}: the page lists the query parameter `page`, which the document lacks. Add the parameter.
                  and page.txt:12:1
                  Kind: only on the page
                  To settle: in the patch
                error QKPI-311 api/shelf.yaml:26:9 #/components/schemas/Book/properties/id: GET /v1/books/{id}: the answer shows number at `id`, the document has string. Take the page's type, or note why the document's is right.
                  and page.txt:19:2
                  Kind: contradiction
                  To settle: in the patch
                """, text.substring(0, text.indexOf("warning QKPI-309")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void lines_keep_their_ends_and_a_patched_document_has_no_drift(String end) {
        for (String document : List.of(DOCUMENT, DOCUMENT.stripTrailing(), "\uFEFF" + DOCUMENT)) {
            String before = document.replace("\n", end);
            String row = "pageintegerWhich page.\nexpected in query\n";
            DriftCheck check = check(before, row, "{\"id\": \"string\", \"pages\": [{\"a\": null}]}");
            String after = Patching.apply(before.replace("\uFEFF", ""), check.patch());

            assertEquals(before.contains("\r"), after.contains("\r"));
            assertFalse(check(after, row, "{\"id\": \"string\", \"pages\": [{\"a\": null}]}")
                    .any());
        }
    }

    @Test
    void a_document_in_json_is_patched_too() {
        String json = "{\n\t\"openapi\": \"3.0.3\", \"info\": {\"title\": \"S\", \"version\": \"1\"},\n"
                + "\t\"servers\": [{\"url\": \"https://shelf.test/api/v1\"}],\n\t\"paths\": {\"/books/{id}\": {\"get\": {\n"
                + "\t\t\"operationId\":\"getBook\",\n\t\t\"parameters\": [\n\t\t\t{\"name\": \"id\", \"in\": \"path\", "
                + "\"required\": true, \"schema\": {\"type\": \"string\"}}\n\t\t],\n"
                + "\t\t\"responses\": {\"200\": {\"description\": \"A book.\"}}}}}\n}\n";
        String row = "pageintegerWhich page.\nexpected in query\n";
        DriftCheck check = check(json, row, "{\"id\": \"string\"}");
        String after = Patching.apply(json, check.patch());

        assertEquals(
                List.of("QKPI-295", "QKPI-307"),
                check.report().rows().stream().map(one -> one.id()).toList());
        assertFalse(check(after, row, "{\"id\": \"string\"}").any(), after);
    }

    @Test
    void a_document_that_cannot_be_used_is_told() {
        assertThrows(SpecException.class, () -> check("openapi: [", "", "{}"));
    }

    @Test
    void what_lies_in_other_files_is_told_to_be_left_out(@TempDir Path dir) throws Exception {
        Files.writeString(dir.resolve("book.yaml"), "type: object\n");
        Path file = Files.writeString(
                dir.resolve("shelf.yaml"), DOCUMENT.replace("'#/components/schemas/Book'", "book.yaml"));
        DriftCheck check = DriftCheck.document(page("", "{\"id\": \"string\"}"), SpecSource.file(file));

        assertEquals(
                List.of("the document refers to `book.yaml`, which is not compared"),
                check.report().rows().stream().map(one -> one.message()).toList());
    }

    @Test
    void every_format_holds_all_differences() {
        DriftCheck check = check(DOCUMENT, "", "{\"<script>\": 1}");
        for (Format format : Format.values()) {
            String text = format.write(check.report());
            assertTrue(text.contains("QKPI-309") && text.contains("QKPI-310"), text);
        }
        assertFalse(Format.HTML.write(check.report()).contains("<script>"));
    }
}
