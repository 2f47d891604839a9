package dev.qkpi.generator.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.qkpi.generator.docs.DocsFormat;
import dev.qkpi.generator.docs.Documentation;
import dev.qkpi.generator.document.SpecException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts in every place of a document, on their way to pages: no element, attribute, address or file comes of them. */
class HostileSiteTest {

    private static final List<String> PAYLOADS = Stream.concat(
                    Stream.of(Payload.values()).map(Payload::text),
                    Stream.of(
                            "<script>pwned$()</script>",
                            "</script><script>pwned$()</script>",
                            "\" onmouseover=\"pwned$()\" x=\"",
                            "' onfocus='pwned$()' autofocus='",
                            "javascript:pwned$()",
                            "[a](javascript:pwned$()) ![b](https://example.com/x) <javascript:pwned$()>",
                            "<img src=x onerror=pwned$()>",
                            "</title></style></textarea><svg/onload=pwned$()>",
                            "<!-- --><iframe srcdoc='<script>pwned$()</script>'>",
                            "]]><style>@import 'https://example.com'</style>",
                            "&lt;script&gt;pwned$()&lt;/script&gt;&#60;b&#62;",
                            "{{{site}}}{{#page}}{{root}}{{/page}}",
                            "index",
                            "style",
                            "con.html"))
            .toList();

    /** What Markdown may make of a text. */
    private static final Set<String> PROSE = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "em",
            "strong",
            "ul",
            "ol",
            "li",
            "blockquote",
            "hr",
            "br",
            "a",
            "pre",
            "code",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "div");

    private static final Set<String> PROSE_ATTRIBUTES =
            Set.of("href", "rel", "title", "start", "class", "tabindex", "align");

    private static final Set<String> HARMLESS = new TreeSet<>();
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> payloads() {
        return PAYLOADS.stream();
    }

    /** Places where some texts are refused are tried one by one; each text at every such place takes its time. */
    private static final int SHARE = Integer.getInteger("qkpi.thorough", 1) > 1 ? 1 : 40;

    @ParameterizedTest
    @MethodSource("payloads")
    void text_stays_text_on_pages(String payload) throws Exception {
        HostileDocument all = new HostileDocument();
        Position.all().stream()
                .filter(position -> position.sink() == Position.Sink.WORDS && !position.key())
                .forEach(position -> all.with(position, payload));
        check(all);
        List<Position> positions = Position.all();
        for (int i = PAYLOADS.indexOf(payload) % SHARE; i < positions.size(); i += SHARE) {
            if (positions.get(i).sink() != Position.Sink.WORDS
                    || positions.get(i).key()) {
                check(new HostileDocument().with(positions.get(i), payload));
            }
        }
    }

    private static void check(HostileDocument document) throws Exception {
        Map<String, String> files;
        try {
            files = files(document);
        } catch (SpecException refused) {
            return;
        }
        Set<String> known = harmless();
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertTrue(
                    file.getKey().matches("([A-Za-z0-9_-]+/)?[A-Za-z0-9_-]{1,100}\\.(html|js|css|md|json)"),
                    file::getKey);
            assertTrue(!file.getKey().matches("(?i)(.*/)?(con|prn|aux|nul|com\\d|lpt\\d)\\..*"), file::getKey);
            if (file.getKey().endsWith(".html")) {
                page(file.getKey(), file.getValue(), known);
            }
        }
        search(files.get("assets/search.js"));
        JSON.readTree(files.get("docs.json"));
    }

    private static Map<String, String> files(HostileDocument document) {
        Map<String, String> files = new TreeMap<>();
        Set<DocsFormat> formats = EnumSet.allOf(DocsFormat.class);
        Documentation documentation = Documentation.of(document.source(), HostileDocument.options());
        documentation.files(formats, Optional.empty()).files().forEach((path, file) -> files.put(path, file.text()));
        documentation.report();
        return files;
    }

    /** Elements with their attributes, as they are without a hostile text. */
    private static Set<String> harmless() {
        if (HARMLESS.isEmpty()) {
            files(new HostileDocument()).forEach((path, text) -> {
                if (path.endsWith(".html")) {
                    Jsoup.parse(text).getAllElements().forEach(element -> HARMLESS.add(kind(element)));
                }
            });
        }
        return HARMLESS;
    }

    private static String kind(Element element) {
        Set<String> names = new TreeSet<>();
        element.attributes().forEach(attribute -> names.add(attribute.getKey()));
        return element.tagName() + names;
    }

    private static void page(String path, String text, Set<String> known) {
        Document page = Jsoup.parse(text);
        assertEquals(1, page.select("script").size(), path);
        assertTrue(page.select("script").get(0).attr("src").matches("(\\.\\./)?assets/script\\.js"), path);
        for (Element element : page.getAllElements()) {
            boolean prose = element.closest(".prose") != null
                    && PROSE.contains(element.tagName())
                    && element.attributes().asList().stream()
                            .allMatch(attribute -> PROSE_ATTRIBUTES.contains(attribute.getKey()));
            assertTrue(prose || known.contains(kind(element)), () -> path + ": " + element.outerHtml());
            for (Attribute attribute : element.attributes()) {
                boolean address =
                        attribute.getKey().equals("href") || attribute.getKey().equals("src");
                assertTrue(
                        !address || attribute.getValue().matches("(?s)(https?:|mailto:|[^:]*$|[^:]*[/?#]).*"),
                        () -> path + ": " + element.outerHtml());
            }
        }
    }

    private static void search(String script) throws Exception {
        assertTrue(script.chars().allMatch(c -> c < 128 && c != '<'), script);
        String[] lines = script.split("\n");
        assertEquals("window.qkpiIndex = [", lines[0]);
        for (int i = 1; i < lines.length - 1; i++) {
            assertEquals(
                    5,
                    JSON.readTree(lines[i].substring(0, lines[i].length() - 1)).size(),
                    lines[i]);
        }
    }
}
