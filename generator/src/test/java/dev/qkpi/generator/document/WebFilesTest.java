package dev.qkpi.generator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References to web servers that an option allows, against one on loopback. */
class WebFilesTest {

    private static final String START = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n";

    private final Map<String, String> seen = new ConcurrentHashMap<>();
    private HttpServer server;
    private String origin;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        origin = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            seen.put(path, exchange.getRequestHeaders().keySet().toString());
            String text = switch (path) {
                case "/a/pet.yaml" ->
                    "properties: {toy: {$ref: ../b/toy.yaml}, far: {$ref: '#/$defs/far'}}\n"
                            + "$defs: {far: {type: string}}\n";
                case "/b/toy.yaml" -> "type: integer\n";
                case "/local.yaml" -> "{$ref: 'file:///etc/hostname'}\n";
                case "/away.yaml" -> "{$ref: 'http://127.0.0.1:9/a.yaml'}\n";
                case "/large.yaml" -> "x".repeat(5000);
                default -> "";
            };
            if (path.equals("/slow.yaml")) {
                exchange.sendResponseHeaders(200, 10);
                exchange.getResponseBody().flush();
                return;
            }
            if (path.equals("/moved.yaml")) {
                exchange.getResponseHeaders().set("Location", "/b/toy.yaml");
            }
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(path.equals("/moved.yaml") ? 302 : text.isEmpty() ? 404 : 200, 0);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private SpecDocument read(String reference) {
        return new SpecReader(AllowedReferences.of(List.of(origin)))
                .read(SpecSource.text("api.yaml", START + "    Pet: {$ref: '" + reference + "'}\n"));
    }

    @Test
    void readsAllowedOriginsWithoutCredentials() {
        SpecDocument document = read(origin + "/a/pet.yaml");
        Map<String, String> references = new HashMap<>();
        document.eachReference((place, target) -> references.put(place.pointer(), target));
        assertEquals(
                Map.of(
                        "/components/schemas/Pet/properties/toy", "/components/schemas/toy",
                        "/components/schemas/Pet/properties/far", "/components/schemas/Pet/$defs/far"),
                references);
        assertEquals("integer", document.at("/components/schemas/toy").textOf("type"));
        assertFalse(seen.get("/b/toy.yaml").matches(".*(Authorization|Cookie).*"), seen.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/local.yaml | QKPI-006 ORIGIN/local.yaml:1 #/$ref: the reference `file:///etc/hostname` leads out of the document's folder. Copy it into that folder, or allow its place with `allowedReferences` if you trust it.",
                "/away.yaml | QKPI-006 ORIGIN/away.yaml:1 #/$ref: the reference `http://127.0.0.1:9/a.yaml` leads out of the document's folder. Copy it into that folder, or allow its place with `allowedReferences` if you trust it."
            })
    void leadsToNoOtherPlace(String path, String message) {
        assertEquals(
                message.replace("ORIGIN", origin),
                assertThrows(SpecException.class, () -> read(origin + path)).getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/moved.yaml | answered 302, and redirects are not followed",
                "/gone.yaml | answered 404",
                "/slow.yaml | was not read within 1 s",
                "/large.yaml | has more than 1000 bytes"
            })
    void givesUpOnOtherAnswers(String path, String problem) {
        WebFiles files = new WebFiles(Duration.ofSeconds(1), 1000);
        assertEquals(
                origin + path + " " + problem,
                assertThrows(ReferenceProblem.class, () -> files.read(URI.create(origin + path)))
                        .getMessage());
        assertFalse(seen.containsKey("/b/toy.yaml"));
    }
}
