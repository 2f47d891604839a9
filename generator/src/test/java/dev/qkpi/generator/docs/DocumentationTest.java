package dev.qkpi.generator.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.Provenance;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.report.Report;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What documentation says of documents: all of it, with links that lead somewhere, the same each time. */
class DocumentationTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path KPI = Path.of("../spec/src/main/resources/dev/qkpi/spec/quantive-kpi.yaml");
    private static final Set<DocsFormat> ALL = Set.of(DocsFormat.values());

    private static final GeneratorOptions OPTIONS =
            new GeneratorOptions("golden", Set.of(Part.CLIENT), Nullness.GENERATED, Optional.empty());

    private static final String GAPS = """
            openapi: 3.0.3
            info: {title: Gaps, version: '1'}
            paths:
              /things/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                put:
                  operationId: putThing
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Thing'}
                  responses:
                    '200':
                      description: ''
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Thing'}
            components:
              schemas:
                Thing:
                  type: object
                  properties:
                    name: {type: string}
                    told: {$ref: '#/components/schemas/Told'}
                Told: {type: string, description: Something.}
            """;

    private static Documentation of(Path document) {
        return Documentation.of(SpecSource.file(document), OPTIONS);
    }

    private static Map<String, String> files(Documentation documentation) {
        Map<String, String> files = new HashMap<>();
        documentation
                .files(ALL, Optional.empty())
                .files()
                .values()
                .forEach(file -> files.put(file.path(), file.text()));
        return files;
    }

    private static List<Path> documents() throws Exception {
        try (Stream<Path> cases = Files.list(CASES)) {
            List<Path> all = new ArrayList<>(
                    cases.sorted().map(folder -> folder.resolve("openapi.yaml")).toList());
            all.add(KPI);
            return all;
        }
    }

    @Test
    void every_link_within_a_site_leads_to_a_place_and_every_place_has_one_name() throws Exception {
        for (Path document : documents()) {
            Map<String, Document> pages = new HashMap<>();
            Map<String, String> files = files(of(document));
            files.forEach((path, text) -> {
                if (path.endsWith(".html")) {
                    pages.put(path, Jsoup.parse(text));
                }
            });
            pages.forEach((path, page) -> {
                List<String> ids = page.select("[id]").eachAttr("id");
                assertEquals(new TreeSet<>(ids).size(), ids.size(), () -> document + " " + path + " " + ids);
                page.select("[href], script[src]").forEach(link -> follow(path, link, pages, files));
            });
        }
    }

    private static void follow(String from, Element link, Map<String, Document> pages, Map<String, String> files) {
        String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        if (link.closest(".prose") != null || href.matches("(https?|mailto):.*")) {
            return;
        }
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        String to = path.isEmpty()
                ? from
                : Path.of(from).resolveSibling(path).normalize().toString().replace('\\', '/');
        assertTrue(files.containsKey(to), () -> from + " leads to " + href);
        if (hash >= 0) {
            String id = URLDecoder.decode(href.substring(hash + 1), StandardCharsets.UTF_8);
            assertTrue(pages.get(to).getElementById(id) != null, () -> from + " leads to " + href);
        }
    }

    @Test
    void search_leads_to_places_too() throws Exception {
        Map<String, String> files = files(of(KPI));
        List<String> kinds = new ArrayList<>();
        for (String line : files.get("assets/search.js").split("\n")) {
            if (line.startsWith("[\"")) {
                JsonNode entry = new ObjectMapper().readTree(line.substring(0, line.length() - 1));
                kinds.add(entry.get(0).asText());
                String[] address = entry.get(2).asText().split("#");
                Document page = Jsoup.parse(files.get(address[0]));
                assertTrue(address.length < 2 || page.getElementById(address[1]) != null, line);
            }
        }
        Map<String, Long> counts = kinds.stream().collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
        assertEquals(16, counts.get("operation"));
        assertEquals(47, counts.get("schema"));
        assertEquals(7, counts.get("error"));
        assertTrue(counts.get("property") > 150, counts::toString);
    }

    @Test
    void everything_assumed_is_listed_and_shown() {
        Documentation documentation = of(KPI);
        int marks = Provenance.of(SpecSource.file(KPI)).marks().size();
        assertEquals(marks, documentation.reference().marks().size());
        Map<String, String> files = files(documentation);
        Document list = Jsoup.parse(files.get("assumptions.html"));
        assertEquals(marks, list.select(".marks > li").size());
        assertEquals(
                "quantive-kpi.yaml:31 #/servers/1",
                list.select(".marks .where").get(0).text());
        // Each reason is also read where it belongs.
        String pages = files.entrySet().stream()
                .filter(file ->
                        file.getKey().endsWith(".html") && !file.getKey().equals("assumptions.html"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        Document everywhere = Jsoup.parse(pages);
        List<String> shown = everywhere.select(".note").eachText();
        documentation
                .reference()
                .marks()
                .forEach(mark -> assertTrue(
                        shown.stream()
                                .anyMatch(note -> note.contains(mark.note().reason())),
                        mark::toString));
    }

    @Test
    void what_readers_miss_is_told_with_its_place() {
        Report report =
                Documentation.of(SpecSource.text("gaps.yaml", GAPS), OPTIONS).report();
        List<String> lines = report.rows().stream()
                .map(row -> row.id() + " " + row.places().get(0) + " " + row.message())
                .toList();
        assertEquals(
                List.of(
                        "QKPI-401 gaps.yaml:6:9 #/paths/~1things~1{id}/parameters/0 path parameter `id` of operation"
                                + " `putThing` has no description",
                        "QKPI-400 gaps.yaml:7:5 #/paths/~1things~1{id}/put operation `putThing` has neither summary nor"
                                + " description",
                        "QKPI-405 gaps.yaml:7:5 #/paths/~1things~1{id}/put the request of operation `putThing` has no"
                                + " example",
                        "QKPI-404 gaps.yaml:14:9 #/paths/~1things~1{id}/put/responses/200 answer 200 of operation"
                                + " `putThing` has no description",
                        "QKPI-406 gaps.yaml:14:9 #/paths/~1things~1{id}/put/responses/200 answer 200 of operation"
                                + " `putThing` has no example",
                        "QKPI-403 gaps.yaml:21:5 #/components/schemas/Thing schema `Thing` has no description",
                        "QKPI-402 gaps.yaml:24:9 #/components/schemas/Thing/properties/name property `name` of schema"
                                + " `Thing` has no description"),
                lines);
        assertEquals("1 operation, 2 schemas, 7 gaps", report.summary());
    }

    @Test
    void the_bytes_do_not_depend_on_the_host() {
        Map<String, String> here = files(of(KPI));
        Locale locale = Locale.getDefault();
        String separator = System.getProperty("line.separator");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            System.setProperty("line.separator", "\r\n");
            assertEquals(here, files(of(KPI)));
        } finally {
            Locale.setDefault(locale);
            System.setProperty("line.separator", separator);
        }
    }

    @Test
    void only_html_is_put_into_pages_without_being_escaped() throws Exception {
        Path templates = Path.of("../templates/src/main/resources/dev/qkpi/templates/docs");
        try (Stream<Path> files = Files.list(templates)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                String rest = text.replaceAll("\\{\\{\\{\\w+Html}}}", "")
                        .replaceAll("(\\{\\{#descriptionsHtml}}[^#]*)\\{\\{\\{\\.}}}", "$1");
                assertTrue(!rest.contains("{{{") && !rest.contains("{{&"), file::toString);
            }
        }
    }

    @Test
    void schemas_that_contain_themselves_many_times_take_little_time() {
        StringBuilder members = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            members.append("        m")
                    .append(i)
                    .append(": {$ref: '#/components/schemas/Knot'}\n")
                    .append("        l")
                    .append(i)
                    .append(": {type: array, items: {$ref: '#/components/schemas/Knot'}}\n")
                    .append("        i")
                    .append(i)
                    .append(": {$ref: '#/components/schemas/Plain/properties/inner'}\n");
            names.append(i == 0 ? "" : ", ")
                    .append("m")
                    .append(i)
                    .append(", l")
                    .append(i)
                    .append(", i")
                    .append(i);
        }
        String document = GAPS.replace(
                        "    Told: {type: string",
                        "    Knot:\n      type: object\n      required: [" + names + "]\n      properties:\n" + members
                                + "    Plain:\n      type: object\n      properties:\n        inner:\n"
                                + "          type: object\n          required: [" + names + "]\n"
                                + "          properties:\n" + members.toString().replaceAll("(?m)^", "    ")
                                + "    Told: {type: string")
                .replace("    name: {type: string}", "    name: {$ref: '#/components/schemas/Knot'}");
        Documentation documentation = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Documentation.of(SpecSource.text("knot.yaml", document), OPTIONS));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> documentation.files(ALL, Optional.empty()));
    }

    @Test
    void large_documents_have_no_large_pages() {
        StringBuilder document = new StringBuilder("openapi: 3.0.3\ninfo: {title: Large, version: '1'}\npaths:\n");
        for (int i = 0; i < 600; i++) {
            document.append("  /r")
                    .append(i / 10)
                    .append("/o")
                    .append(i)
                    .append(":\n    get:\n      tags: [r")
                    .append(i / 10)
                    .append("]\n      operationId: get")
                    .append(i)
                    .append("\n      responses: {'200': {description: Fine.}}\n");
        }
        List<GeneratedFile> files =
                List.copyOf(Documentation.of(SpecSource.text("large.yaml", document.toString()), OPTIONS)
                        .files(Set.of(DocsFormat.HTML), Optional.empty())
                        .files()
                        .values());
        assertEquals(
                600,
                files.stream()
                        .filter(file -> file.path().startsWith("operations/"))
                        .count());
        files.stream()
                .filter(file -> file.path().startsWith("operations/"))
                .forEach(file -> assertTrue(file.text().length() < 25_000, file::path));
    }
}
