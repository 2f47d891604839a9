package dev.qkpi.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.client.RequestOptions;
import dev.qkpi.client.internal.CallBuilder;
import dev.qkpi.client.internal.Caller;
import dev.qkpi.client.internal.Credential;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where credentials go, which alternative is taken, and that bad ones never travel or show. */
@Timeout(20)
class CredentialTest {
    private RawServer server;

    @BeforeEach
    void start() throws IOException {
        server = RawServer.answering("HTTP/1.1 204 No Content", "", "");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Caller caller(String scheme, Credential credential) {
        return new Caller(
                Clients.settings(server.uri()).credential(scheme, credential).build());
    }

    private RawServer.Request sent(Credential credential, CallBuilder call) throws InterruptedException {
        caller("s", credential).call(call.security("s").returningNothing());
        return server.take();
    }

    @Test
    void eachKindHasItsPlace() throws Exception {
        RawServer.Request sent = sent(Credential.bearer(() -> "t0ken"), Clients.getKpi());
        assertEquals(List.of("Authorization: Bearer t0ken"), sent.header("Authorization"));
        sent = sent(Credential.basic(() -> "usér", () -> "p:w"), Clients.getKpi());
        assertEquals(List.of("Authorization: Basic dXPDqXI6cDp3"), sent.header("Authorization"));
        sent = sent(Credential.basic(() -> "key", () -> ""), Clients.getKpi());
        assertEquals(List.of("Authorization: Basic a2V5Og=="), sent.header("Authorization"));
        sent = sent(Credential.header("X-Key", () -> "k"), Clients.getKpi());
        assertEquals(List.of("X-Key: k"), sent.header("X-Key"));
        sent = sent(Credential.query("key", () -> "a+b&c"), Clients.getKpi());
        assertEquals("GET /v1/kpis/x?key=a%2Bb%26c HTTP/1.1", sent.line());
        sent = sent(Credential.query("key", () -> "k"), Clients.getKpi().query("a", 1));
        assertEquals("GET /v1/kpis/x?a=1&key=k HTTP/1.1", sent.line());
        sent = sent(Credential.cookie("sid", () -> "a;b"), Clients.getKpi().cookie("c", 1));
        assertEquals(List.of("Cookie: c=1; sid=a%3Bb"), sent.header("Cookie"));
    }

    @Test
    void theSupplierIsAskedOncePerCall() throws Exception {
        Iterator<String> tokens = List.of("one", "two").iterator();
        Caller caller = caller("s", Credential.bearer(tokens::next));
        for (String token : List.of("one", "two")) {
            caller.call(Clients.getKpi().security("s").returningNothing());
            assertEquals(
                    List.of("Authorization: Bearer " + token), server.take().header("Authorization"));
        }
    }

    @Test
    void theFirstAlternativeThatTheClientHasCompletelyIsUsed() throws Exception {
        Caller caller = new Caller(Clients.settings(server.uri())
                .credential("a", Credential.header("X-Key-A", () -> "a"))
                .credential("c", Credential.header("X-Key-C", () -> "c"))
                .credential("d", Credential.header("X-Key-D", () -> "d"))
                .build());
        caller.call(Clients.getKpi()
                .security("a", "b")
                .security("c", "d")
                .security("a")
                .returningNothing());
        assertEquals(List.of("X-Key-C: c", "X-Key-D: d"), keys());
        caller.call(Clients.getKpi().security().security("d").returningNothing());
        assertEquals(List.of("X-Key-D: d"), keys());
        caller.call(Clients.getKpi().security("b").returningNothing());
        assertEquals(List.of(), keys());
        caller.call(Clients.getKpi().returningNothing());
        assertEquals(List.of(), keys());
    }

    private List<String> keys() throws InterruptedException {
        return server.take().headers().stream()
                .filter(line -> line.startsWith("X-Key"))
                .toList();
    }

    @Test
    void optionsMayReplaceACredential() throws Exception {
        caller("s", Credential.bearer(() -> "client"))
                .with(RequestOptions.builder()
                        .header("authorization", "Bearer caller")
                        .build())
                .call(Clients.getKpi().security("s").returningNothing());
        RawServer.Request sent = server.take();
        assertEquals(
                List.of("Bearer caller"),
                sent.headers().stream()
                        .filter(line -> line.matches("(?i)authorization:.*"))
                        .map(line -> line.substring(15))
                        .toList());
    }

    @CsvSource({"'', the credential is blank", "'  ', the credential is blank", ", the credential is null"})
    @ParameterizedTest
    void aMissingSecretIsNamedByItsScheme(String secret, String problem) {
        assertRefused("s: " + problem, Credential.bearer(() -> secret));
        assertRefused("s: " + problem, Credential.query("k", () -> secret));
    }

    @Test
    void aSecretThatCannotBeSentDoesNotShow() {
        Supplier<String> evil = () -> "secret\r\nX-Evil: 1";
        assertRefused("s: the credential holds a control character", Credential.bearer(evil));
        assertRefused("s: the credential holds a control character", Credential.header("X-Key", evil));
        assertRefused("s: a user name must not hold a colon", Credential.basic(() -> "a:b", () -> "secret"));
        assertRefused("s: the password is null", Credential.basic(() -> "a", () -> null));
        assertEquals(
                "Credential[HEADER Authorization]",
                Credential.bearer(() -> "secret").toString());
    }

    private void assertRefused(String message, Credential credential) {
        Caller caller = caller("s", credential);
        Exception e = assertThrows(
                IllegalStateException.class,
                () -> caller.call(Clients.getKpi().security("s").returningNothing()));
        assertEquals(message, e.getMessage());
        Future<?> later = caller.callAsync(Clients.getKpi().security("s").returningNothing());
        assertEquals(
                message,
                assertThrows(ExecutionException.class, later::get).getCause().getMessage());
        assertEquals(0, server.pending());
    }

    @Test
    void whatASupplierThrowsReachesTheCaller() {
        IllegalStateException expired = new IllegalStateException("log in again");
        Caller caller = caller("s", Credential.bearer(() -> {
            throw expired;
        }));
        CallBuilder call = Clients.getKpi().security("s");
        assertSame(expired, assertThrows(IllegalStateException.class, () -> caller.call(call.returningNothing())));
        Future<?> later = caller.callAsync(call.returningNothing());
        assertSame(expired, assertThrows(ExecutionException.class, later::get).getCause());
    }

    @Test
    void redirectsAreNotFollowedSoTheTokenStaysWithItsHost() throws Exception {
        try (RawServer other = RawServer.answering("HTTP/1.1 204 No Content", "", "");
                RawServer first = RawServer.answering(
                        "HTTP/1.1 302 Found", "Location: " + other.uri() + "/", "Content-Length: 0", "", "")) {
            Caller caller = new Caller(Clients.settings(first.uri())
                    .credential("s", Credential.bearer(() -> "secret"))
                    .build());
            Failed e = assertThrows(
                    Failed.class,
                    () -> caller.call(Clients.getKpi().security("s").returningNothing()));
            assertEquals("getKpi: GET /v1/kpis/x answered 302", e.getMessage());
            assertEquals(0, other.pending());
        }
    }
}
