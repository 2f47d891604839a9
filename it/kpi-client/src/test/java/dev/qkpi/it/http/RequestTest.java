package dev.qkpi.it.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.client.RequestOptions;
import dev.qkpi.client.internal.Call;
import dev.qkpi.client.internal.CallBuilder;
import dev.qkpi.client.internal.Caller;
import dev.qkpi.client.internal.ClientSettings;
import dev.qkpi.client.internal.JsonReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods, bodies, and the headers that client, operation and options send together. */
@Timeout(20)
class RequestTest {
    private static RawServer server;

    @BeforeAll
    static void start() throws IOException {
        server = RawServer.answeringJson("\"ok\"");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    @ParameterizedTest
    void everyMethodMayHaveABody(String method) throws Exception {
        byte[] body = "{\"filter\":\"é\"}".getBytes(StandardCharsets.UTF_8);
        CallBuilder call = Call.of("find", method, "/v2/kpis").body("application/json", body);
        assertEquals("ok", Clients.caller(server).call(call.returning(JsonReader::readString)));
        RawServer.Request sent = server.take();
        assertEquals(method + " /v2/kpis HTTP/1.1", sent.line());
        assertArrayEquals(body, sent.body());
        assertEquals(
                List.of(
                        "Content-Length: 15",
                        "Host: " + server.authority(),
                        "User-Agent: Java-http-client/" + System.getProperty("java.version"),
                        "Accept: application/json",
                        "Content-Type: application/json"),
                sent.headers());
    }

    @Test
    void anEmptyBodyIsStillABody() throws Exception {
        Clients.caller(server)
                .call(Call.of("put", "PUT", "/a")
                        .body("text/plain", new byte[0])
                        .returningNothing());
        RawServer.Request sent = server.take();
        assertEquals(List.of("Content-Length: 0"), sent.header("Content-Length"));
        assertEquals(List.of("Content-Type: text/plain"), sent.header("Content-Type"));
    }

    @Test
    void acceptIsAskedForAsTheOperationSays() throws Exception {
        Clients.caller(server)
                .call(Clients.getKpi().accept("text/csv", "text/plain").returningText());
        assertEquals(List.of("Accept: text/csv, text/plain"), server.take().header("Accept"));
    }

    @Test
    void optionsWinOverTheCallAndTheCallOverDefaults() throws Exception {
        Caller caller = new Caller(Clients.settings(server.uri())
                .header("x-a", "default")
                .header("x-b", "default")
                .header("x-c", "default")
                .property("accountId", "account")
                .build());
        CallBuilder call = Clients.getKpi()
                .header("X-B", "call")
                .header("X-C", "call")
                .clientHeader("gtmhub-accountId", "accountId")
                .clientHeader("X-None", "none");
        caller.with(RequestOptions.builder().header("X-C", "options").build()).call(call.returningNothing());
        RawServer.Request sent = server.take();
        assertEquals(
                List.of("gtmhub-accountId: account", "x-a: default", "X-B: call", "X-C: options"),
                sent.headers().stream()
                        .filter(line -> line.matches("(?i)(x-|gtm).*"))
                        .map(RequestTest::canonical)
                        .toList());
    }

    @Test
    void anArgumentWinsOverTheClientsProperty() throws Exception {
        Caller caller = new Caller(
                Clients.settings(server.uri()).property("accountId", "client").build());
        CallBuilder call = Clients.getKpi().header("X-Account", "call").clientHeader("X-Account", "accountId");
        caller.call(call.returningNothing());
        assertEquals(List.of("X-Account: call"), server.take().header("X-Account"));
    }

    @CsvSource({"GET,0", "PUT,0", "DELETE,0", "POST,1", "PATCH,1"})
    @ParameterizedTest
    void theIdempotencyKeyGoesWithPostAndPatchOnly(String method, int count) throws Exception {
        RequestOptions options = RequestOptions.builder().idempotencyKey("k-1").build();
        Clients.caller(server).with(options).call(Call.of("op", method, "/a").returningNothing());
        assertEquals(
                count == 1 ? List.of("Idempotency-Key: k-1") : List.of(),
                server.take().header("Idempotency-Key"));
    }

    @ValueSource(strings = {"Content-Length", "HOST", "connection", "Transfer-Encoding", "Expect", "Upgrade"})
    @ParameterizedTest
    void headersOfTheConnectionAreRefused(String name) {
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> RequestOptions.builder().header(name, "1").build());
        assertEquals("header " + name + ": is set by the HTTP connection itself", e.getMessage());
        ClientSettings.Builder settings = Clients.settings(server.uri()).header(name, "1");
        assertThrows(IllegalArgumentException.class, settings::build);
    }

    @Test
    void optionsAreChecked() {
        RequestOptions.Builder evil = RequestOptions.builder().header("X-A", "1\r\nX-B: secret");
        assertEquals(
                "header X-A: the value holds a control character",
                assertThrows(IllegalArgumentException.class, evil::build).getMessage());
        RequestOptions.Builder key = RequestOptions.builder().idempotencyKey("1\n");
        assertEquals(
                "header Idempotency-Key: the value holds a control character",
                assertThrows(IllegalArgumentException.class, key::build).getMessage());
        RequestOptions.Builder name = RequestOptions.builder().header("X A", "1");
        assertEquals(
                "a header name is empty or holds an illegal character",
                assertThrows(IllegalArgumentException.class, name::build).getMessage());
        RequestOptions.Builder zero = RequestOptions.builder().timeout(Duration.ZERO);
        assertEquals(
                "timeout: must be positive",
                assertThrows(IllegalArgumentException.class, zero::build).getMessage());
    }

    @Test
    void optionsShowNoValues() {
        RequestOptions options = RequestOptions.builder()
                .timeout(Duration.ofSeconds(2))
                .header("X-Secret", "s1")
                .idempotencyKey("s2")
                .build();
        assertEquals("RequestOptions[timeout=PT2S, headers=[X-Secret], idempotencyKey=set]", options.toString());
        assertEquals(
                "RequestOptions[timeout=null, headers=[], idempotencyKey=none]",
                RequestOptions.none().toString());
    }

    @Test
    void laterOptionsLieOverEarlierOnes() {
        RequestOptions first = RequestOptions.builder()
                .timeout(Duration.ofSeconds(1))
                .header("a", "1")
                .header("b", "1")
                .build();
        RequestOptions second =
                RequestOptions.builder().header("B", "2").idempotencyKey("k").build();
        RequestOptions both = RequestOptions.builder()
                .timeout(Duration.ofSeconds(1))
                .header("a", "1")
                .header("b", "2")
                .idempotencyKey("k")
                .build();
        assertEquals(both, first.plus(second));
        assertEquals(both, both.toBuilder().build());
    }

    @CsvSource({
        "ftp://host, base URL: must start with http:// or https://",
        "/results, base URL: must start with http:// or https://",
        "http:///x, base URL: has no valid host name",
        "http://a_b/x, base URL: has no valid host name",
        "'http://user:secret@host/', 'base URL: must not have user info, query or fragment'",
        "'http://host/?token=secret', 'base URL: must not have user info, query or fragment'",
        "'http://host/#x', 'base URL: must not have user info, query or fragment'",
    })
    @ParameterizedTest
    void theBaseUrlIsChecked(String url, String message) {
        URI base = URI.create(url);
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Clients.settings(base))
                        .getMessage());
    }

    /** Names in the form of the call, since the wire keeps the case in which a name came first. */
    private static String canonical(String line) {
        return line.replaceFirst("^x-b", "X-B").replaceFirst("^x-c", "X-C");
    }
}
