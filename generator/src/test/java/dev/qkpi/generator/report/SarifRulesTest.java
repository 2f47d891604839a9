package dev.qkpi.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of SARIF 2.1.0 that readers of it depend on. */
class SarifRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The members that each of our objects may have, of those that SARIF gives it. */
    private static final Map<String, Set<String>> MEMBERS = Map.ofEntries(
            Map.entry("log", Set.of("$schema", "version", "runs")),
            Map.entry("run", Set.of("tool", "columnKind", "results")),
            Map.entry("driver", Set.of("name", "rules")),
            Map.entry("rule", Set.of("id", "shortDescription", "fullDescription")),
            Map.entry(
                    "result",
                    Set.of(
                            "ruleId",
                            "ruleIndex",
                            "level",
                            "message",
                            "locations",
                            "relatedLocations",
                            "partialFingerprints",
                            "properties")),
            Map.entry("location", Set.of("id", "physicalLocation", "logicalLocations")),
            Map.entry("physicalLocation", Set.of("artifactLocation", "region")),
            Map.entry("region", Set.of("startLine", "startColumn")));

    @ParameterizedTest
    @ValueSource(strings = {"plain", "hostile", "empty"})
    void reports_are_sound(String name) throws IOException {
        check(JSON.readTree(Files.readString(Path.of("src/test/resources/report/" + name + ".sarif"))));
    }

    @Test
    void addresses_are_relative_and_encoded_whatever_files_are_called() throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> files =
                List.of("a:b.yaml", "c d/\u00e9.yaml", "e%20f.yaml", "g?h#i.yaml", "..\\j.yaml", "\ud83d\ude00", "");
        files.forEach(file ->
                rows.add(new Row("QKPI-001", Level.ERROR, "x", "", List.of(new Place(file, 1, 1, "")), List.of())));
        JsonNode log = JSON.readTree(Format.SARIF.write(Report.of("Validation", "a", "x", rows)));
        check(log);
        List<String> addresses = new ArrayList<>();
        log.at("/runs/0/results").forEach(result -> addresses.add(address(result.at("/locations/0"))));
        assertEquals(
                List.of(
                        "./a:b.yaml",
                        "c%20d/%C3%A9.yaml",
                        "e%2520f.yaml",
                        "g%3Fh%23i.yaml",
                        "../j.yaml",
                        "%F0%9F%98%80",
                        ""),
                addresses);
    }

    private static String address(JsonNode location) {
        return location.at("/physicalLocation/artifactLocation/uri").asText();
    }

    private static void check(JsonNode log) {
        known("log", log);
        assertEquals("2.1.0", log.path("version").asText());
        assertEquals(1, log.path("runs").size());
        JsonNode run = log.at("/runs/0");
        known("run", run);
        assertTrue(Set.of("utf16CodeUnits", "unicodeCodePoints")
                .contains(run.path("columnKind").asText()));
        JsonNode driver = run.at("/tool/driver");
        known("driver", driver);
        assertEquals("qkpi", driver.path("name").asText());
        Set<String> ids = new HashSet<>();
        for (JsonNode rule : driver.path("rules")) {
            known("rule", rule);
            assertTrue(ids.add(rule.path("id").asText()), () -> "twice: " + rule);
        }
        assertTrue(run.path("results").isArray());
        run.path("results").forEach(result -> result(result, driver.path("rules")));
    }

    private static void result(JsonNode result, JsonNode rules) {
        known("result", result);
        int index = result.path("ruleIndex").asInt(-1);
        assertEquals(
                result.path("ruleId").asText(), rules.path(index).path("id").asText());
        assertTrue(Set.of("none", "note", "warning", "error")
                .contains(result.path("level").asText()));
        assertFalse(result.at("/message/text").asText().isBlank());
        Set<Integer> ids = new HashSet<>();
        for (String list : List.of("locations", "relatedLocations")) {
            for (JsonNode location : result.path(list)) {
                location(location);
                assertTrue(ids.add(location.path("id").asInt(-1)), () -> "an id twice: " + result);
            }
        }
        result.path("partialFingerprints").forEach(print -> assertTrue(print.isTextual()));
    }

    private static void location(JsonNode location) {
        known("location", location);
        JsonNode place = location.path("physicalLocation");
        known("physicalLocation", place);
        URI uri = URI.create(address(location));
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        assertTrue(web || uri.getScheme() == null && !uri.getRawPath().startsWith("/"), uri::toString);
        assertTrue(uri.toString().chars().allMatch(c -> c > ' ' && c < 127 && c != '\\'), uri::toString);
        JsonNode region = place.path("region");
        known("region", region);
        assertTrue(region.isMissingNode() || region.path("startLine").asInt() >= 1);
        assertTrue(!region.has("startColumn") || region.path("startColumn").asInt() >= 1);
    }

    private static void known(String kind, JsonNode object) {
        object.fieldNames()
                .forEachRemaining(name -> assertTrue(MEMBERS.get(kind).contains(name), () -> kind + " has " + name));
    }
}
