package dev.qkpi.generator.compare.drift;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.generator.compare.drift.page.Page;
import dev.qkpi.generator.compare.drift.page.PageException;
import dev.qkpi.generator.compare.drift.page.PageProblem;
import dev.qkpi.generator.compare.drift.page.PageReader;
import dev.qkpi.generator.compare.drift.page.PageSource;
import dev.qkpi.generator.compare.drift.spec.SpecApi;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages that are none, broken, cut off, huge or made to harm. */
class HostilePagesTest {

    private static final String HEAD = "Shelf endpoints\nget\n/shelf\nGets it.\nParameters\nNameTypeDescription\n";

    private static String refused(byte[] bytes) {
        return assertThrows(PageException.class, () -> PageReader.read(new PageSource("p.txt", bytes)))
                .getMessage();
    }

    private static List<String> problems(String text) {
        return PageReader.read(PageSource.text("p.txt", text)).problems().stream()
                .map(PageProblem::toString)
                .toList();
    }

    @Test
    void what_is_no_text_is_refused_with_its_place() {
        assertEquals(
                "QKPI-280 p.txt:1:1: the page is empty. Save it again once the browser shows it.",
                refused(" \n\t ".getBytes(UTF_8)));
        assertEquals(
                "QKPI-280 p.txt:2:3: the page is not text: it has a NUL character. "
                        + "Save it as HTML only, or copy its text into a file in UTF-8.",
                refused("get\n/k\0".getBytes(UTF_8)));
        assertEquals(
                "QKPI-280 p.txt:1:4: the page is not UTF-8 text. "
                        + "Save it as HTML only, or copy its text into a file in UTF-8.",
                refused(new byte[] {'g', 'e', 't', (byte) 0xFF, 'x'}));
        assertEquals(
                "QKPI-280 p.txt:1:1: this is a web archive. Save the page as HTML only, or copy its text.",
                refused("MIME-Version: 1.0\nContent-Type: multipart/related\n".getBytes(UTF_8)));
        assertEquals(
                "QKPI-280 p.txt:1:1: the page is larger than 16 MB. "
                        + "Save the reference page alone, as HTML only or as text.",
                refused(new byte[16 * 1024 * 1024 + 1]));
    }

    @Test
    void what_has_no_operation_is_refused() {
        String message = "QKPI-281 p.txt:1:1: the page has no operation: no line holds a method with a path, as `get` "
                + "before `/kpis`. Save the reference page as the browser shows it, after its scripts have run.";

        assertEquals(message, refused("A text about something else.\nGet it.\n".getBytes(UTF_8)));
        assertEquals(message, refused("<!DOCTYPE html><html><body><script>get\n/kpis</script></body>".getBytes(UTF_8)));
        assertEquals(message, refused("openapi: 3.1.0\npaths:\n  /kpis:\n    get: {}\n".getBytes(UTF_8)));
    }

    @Test
    void other_encodings_are_read() {
        byte[] utf16 = ("\uFEFF" + Rendering.RUN_ON.write(TestPage.kpis())).getBytes(UTF_16LE);
        assertEquals(
                16, PageReader.read(new PageSource("p.txt", utf16)).operations().size());
        String latin =
                "<html><head><meta charset=\"iso-8859-1\"></head><body><p>get</p><p>/k\u00E4se</p></body></html>";
        byte[] bytes = latin.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertEquals(
                "/k\u00E4se",
                PageReader.read(new PageSource("p.html", bytes))
                        .operations()
                        .get(0)
                        .path());
    }

    @Test
    void what_is_not_understood_is_told_with_its_place() {
        assertEquals(
                List.of(
                        "QKPI-286 p.txt:2:1: no sample of GET /shelf shows an address, so its version is not known. "
                                + "Compare its version with the document by hand.",
                        "QKPI-282 p.txt:7:1: this part of 2 lines of the page is not understood: `!!! Something else "
                                + "entirely and more`. Read it, and change the document if it says anything about the API.",
                        "QKPI-282 p.txt:14:1: this part of the page is not understood: `Deprecated since May`. "
                                + "Read it, and change the document if it says anything about the API."),
                problems(HEAD + "!!! Something else entirely\nand more\nsizeintegerHow many.\nexpected in query\n"
                        + "Expected response codes\n200ok\n\nDeprecated since May\n"));
    }

    @Test
    void a_sample_that_is_no_json_is_told_at_its_fault() {
        String call = "curl -X GET 'https://x.test/v1/shelf'\n\n";
        assertEquals(
                List.of("QKPI-283 p.txt:11:8: the sample is not JSON: a value is expected, but `}` is found. "
                        + "Read it, and compare it with the document by hand."),
                problems(HEAD + "Expected response codes\n200ok\n" + call + "{ \"a\": }\n"));
        assertEquals(
                List.of("QKPI-283 p.txt:12:7: the sample is not JSON: `,` is expected, but the sample ends. "
                        + "Read it, and compare it with the document by hand."),
                problems(HEAD + "Expected response codes\n200ok\n" + call + "{ \"a\": 1,\n\"b\": 2\n"));
        assertEquals(
                List.of("QKPI-283 p.txt:11:8: the sample is not JSON: the key `a` stands twice in one object. "
                        + "Read it, and compare it with the document by hand."),
                problems(HEAD + "Expected response codes\n200ok\n" + call + "{\"a\":1,\"a\":2}\n"));
    }

    @Test
    void samples_that_disagree_are_told() {
        assertEquals(
                List.of(
                        "QKPI-284 p.txt:10:1: the curl sample calls https://x.test/v2/shelf, but other samples call "
                                + "https://x.test/v1/shelf. Find out which of the two holds.",
                        "QKPI-284 p.txt:12:1: the Python sample calls with POST, but the heading has GET. "
                                + "Find out which of the two holds."),
                problems(HEAD + "Expected response codes\n200ok\n\ncurl -X GET 'https://x.test/v2/shelf'\n"
                        + "var settings = { \"url\": \"https://x.test/v1/shelf\" };\n"
                        + "import requests\nurl = \"https://x.test/v1/shelf\"\nrequests.post(url)\n"));
    }

    @ParameterizedTest
    @EnumSource
    void a_page_cut_off_anywhere_is_read_or_refused(Rendering rendering) {
        String text = rendering.write(TestPage.kpis());
        for (int end = 0; end < text.length(); end += 14999) {
            survives(text.substring(0, end));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_with_noise_is_read_or_refused(Rendering rendering) {
        Random random = new Random(7);
        String text = rendering.write(TestPage.kpis());
        for (int round = 0; round < 3; round++) {
            StringBuilder noisy = new StringBuilder(text);
            for (int i = 0; i < 50; i++) {
                noisy.setCharAt(random.nextInt(noisy.length()), "{}[]\"'<>\n\t\\*|&;".charAt(random.nextInt(15)));
            }
            survives(noisy.toString());
        }
    }

    private static void survives(String text) {
        try {
            Page page = PageReader.read(PageSource.text("p.html", text));
            DocumentDrift.of(page, SpecApi.of(KpiPageTest.DOCUMENT));
        } catch (PageException e) {
            assertEquals("QKPI-28", e.getMessage().substring(0, 7));
        }
    }

    @Test
    void depth_and_length_are_bounded() {
        String code = "Expected response codes\n200ok\n\n";
        survives(HEAD + code + "[".repeat(100_000));
        survives(HEAD + code + "{\"a\":".repeat(50_000));
        survives(HEAD + code + "curl " + "\\ ".repeat(100_000) + "'");
        survives(HEAD + "astring".repeat(30_000) + "\n" + code);
        survives(HEAD + "a\n".repeat(30_000) + code);
        survives("<html><body>" + "<div>".repeat(20_000) + "get<p>/a");
        survives("<html><body>" + "<td>".repeat(10_000) + "<tr>".repeat(10_000) + "get<p>/a");
        survives("get\n/a\n".repeat(300));
        survives(HEAD + "idsstringAll of it\n" + "b c\n".repeat(20_000));
        survives(HEAD + code + "{\n".repeat(20_000));
        survives(HEAD + code + "var a = {\n".repeat(20_000));
        survives(HEAD + code + "(".repeat(50_000) + "\nvar a = {" + "'".repeat(100_001));
    }
}
