package dev.qkpi.generator.docs.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Descriptions: CommonMark with tables, in which nothing of the document's own is markup or leads astray. */
class ProseTest {

    @Test
    void commonmark_and_tables_are_html() {
        assertEquals(
                "<h3>What</h3>\n<p>A <strong>b</strong> <code>c</code>.</p>\n<ul>\n<li>d</li>\n</ul>\n",
                Prose.html("# What\n\nA **b** `c`.\n\n- d", 2));
        assertTrue(Prose.html("| a |\n|---|\n| b |", 2)
                .startsWith("<div class=\"scroll\" tabindex=\"0\"><table>\n<thead>\n<tr>\n<th>a</th>"));
        assertEquals("", Prose.html("  \n", 2));
    }

    @Test
    void html_is_text() {
        assertEquals(
                "<p>&lt;b onclick=&quot;x()&quot;&gt;a&lt;/b&gt;</p>\n", Prose.html("<b onclick=\"x()\">a</b>", 2));
        assertEquals(
                "&lt;script&gt;\n&lt;/script&gt;",
                Prose.html("<script>\n</script>", 2).strip().replaceAll("</?p>", ""));
    }

    @Test
    void links_lead_to_the_web_to_mail_and_nearby_only() {
        List<String> wrong = List.of(
                "javascript:x()",
                "JaVaScRiPt:x()",
                "java&#10;script:x()",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "//evil.example.com/x",
                "&#106;avascript:x()",
                "%6aavascript:x()x:");
        for (String address : wrong) {
            String html = Prose.html("[a](<" + address + ">)", 2);
            assertTrue(
                    html.contains("href=\"\"") || html.contains("href=\"%6aavascript") || !html.contains("href"),
                    () -> address + " " + html);
        }
        assertEquals(
                "<p><a rel=\"nofollow\" href=\"https://example.com/?a=1&amp;b=%22\">a</a></p>\n",
                Prose.html("[a](https://example.com/?a=1&b=%22)", 2));
        assertEquals("<p><a rel=\"nofollow\" href=\"#x\">a</a></p>\n", Prose.html("[a](#x)", 2));
        assertEquals(
                "<p><a rel=\"nofollow\" href=\"mailto:a@example.com\">a</a></p>\n",
                Prose.html("[a](mailto:a@example.com)", 2));
    }

    @Test
    void images_are_links() {
        assertEquals(
                "<p><a rel=\"nofollow\" href=\"https://example.com/a.png\" title=\"t\">seen</a></p>\n",
                Prose.html("![seen](https://example.com/a.png \"t\")", 2));
    }

    @Test
    void what_no_reader_sees_is_shown() {
        assertEquals("<p>a\ufffdb\ufffd</p>\n", Prose.html("a\u202eb\u0001", 2));
        assertEquals("a\ufffd&lt;&quot;&#39;", Escape.html("a\u0000<\"'"));
    }

    @Test
    void deep_and_long_texts_take_little_time_and_no_deep_stack() {
        List<String> heavy = List.of(
                ">".repeat(50_000),
                "[".repeat(50_000),
                "*".repeat(50_000) + "a" + "*".repeat(50_000),
                "- ".repeat(20_000) + "a",
                "![".repeat(20_000) + "a" + "](b)".repeat(20_000),
                "`".repeat(50_000),
                "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n",
                "<".repeat(50_000),
                "&#".repeat(50_000));
        for (String text : heavy) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> Prose.html(text, 2), () -> text.substring(0, 10));
        }
    }

    @Test
    void plain_text_has_no_markup() {
        assertEquals("What A b c.", Prose.plain("# What\n\nA **b** `c`."));
    }

    @Test
    void text_in_a_script_cannot_end_it() {
        assertEquals("\"\\u003c/script\\u003e\\u0022\\u005c\\u0026\\u2028a\"", Escape.script("</script>\"\\&\u2028a"));
    }
}
