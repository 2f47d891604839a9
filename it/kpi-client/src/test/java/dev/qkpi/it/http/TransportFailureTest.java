package dev.qkpi.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.client.Headers;
import dev.qkpi.client.JdkTransport;
import dev.qkpi.client.Transport;
import dev.qkpi.client.TransportRequest;
import dev.qkpi.client.TransportResponse;
import dev.qkpi.client.error.CallException;
import dev.qkpi.client.error.CallTimeoutException;
import dev.qkpi.client.error.TransportException;
import dev.qkpi.client.internal.Call;
import dev.qkpi.client.internal.Caller;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that get no answer, and the transport as the seam that tests and wrappers use. */
@Timeout(20)
class TransportFailureTest {
    private static Call<String> secretCall() {
        return Clients.getKpi().query("token", "secret").returningText();
    }

    private static void assertFails(String problem, Caller caller) {
        CallException now = assertThrows(TransportException.class, () -> caller.call(secretCall()));
        assertEquals("getKpi: GET /v1/kpis/x failed: " + problem, now.getMessage());
        Future<String> future = caller.callAsync(secretCall());
        CallException later = assertInstanceOf(
                TransportException.class,
                assertThrows(ExecutionException.class, future::get).getCause());
        assertEquals(now.getMessage(), later.getMessage());
        assertEquals(now.getClass(), later.getClass());
    }

    @Test
    void aRefusedConnection() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertFails(
                "connection refused",
                new Caller(
                        Clients.settings(URI.create("http://127.0.0.1:" + port)).build()));
    }

    @Test
    void anUnknownHost() {
        assertFails(
                "unknown host",
                new Caller(
                        Clients.settings(URI.create("http://nowhere.invalid")).build()));
    }

    @ValueSource(
            strings = {
                "", // closed without a word
                "HTTP/1.1 secret\r\n\r\n",
                "SSH-2.0-secret\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: secret\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc"
            })
    @ParameterizedTest
    void aBrokenAnswer(String answer) throws Exception {
        try (RawServer server = RawServer.start((request, out) -> {
            out.write(answer.getBytes(StandardCharsets.US_ASCII));
            out.close();
        })) {
            assertFails("broken connection or malformed answer", Clients.caller(server));
        }
    }

    @Test
    void noTlsWhereItIsExpected() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> {
                while (!plain.isClosed()) { // the client may try more than once
                    try (Socket socket = plain.accept()) {
                        socket.getInputStream().read();
                        byte[] answer = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
                        socket.getOutputStream().write(answer);
                        socket.getInputStream().readNBytes(100);
                    } catch (IOException e) {
                        // the client gave this connection up; the next one is served as well
                    }
                }
            });
            thread.start();
            URI base = URI.create("https://127.0.0.1:" + plain.getLocalPort());
            assertFails(
                    "no secure connection", new Caller(Clients.settings(base).build()));
        }
    }

    private static Caller over(Transport transport) {
        return new Caller(
                Clients.settings(URI.create("http://h/b")).transport(transport).build());
    }

    @Test
    void aTransportMayAnswerByItself() {
        Transport echo = request -> CompletableFuture.completedFuture(new TransportResponse(
                200,
                Headers.EMPTY,
                (request.uri() + " " + request.blocking() + " " + request.timeout() + " " + request.maxResponseBytes()
                                + " " + request)
                        .getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "http://h/b/v1/kpis/x?token=secret true PT1M 67108864 GET /b/v1/kpis/x",
                over(echo).call(secretCall()));
        assertEquals(
                "http://h/b/v1/kpis/x?token=secret false PT1M 67108864 GET /b/v1/kpis/x",
                over(echo).callAsync(secretCall()).join());
    }

    @Test
    void whateverATransportFailsWithBecomesOurException() {
        assertFails("broken connection or malformed answer", over(request -> {
            return CompletableFuture.failedFuture(new IOException("secret"));
        }));
        assertFails("ArithmeticException", over(request -> {
            throw new ArithmeticException("secret");
        }));
        assertFails("NullPointerException", over(request -> null));
        assertFails("NullPointerException", over(request -> CompletableFuture.completedFuture(null)));
        assertFails("no complete answer within 60000 ms", over(request -> {
            return CompletableFuture.failedFuture(new HttpTimeoutException("secret"));
        }));
        assertFails("cancelled", over(request -> {
            CompletableFuture<TransportResponse> answer = new CompletableFuture<>();
            answer.cancel(true);
            return answer;
        }));
    }

    @Test
    void ourOwnExceptionsAndThoseAboutArgumentsStayAsTheyAre() throws Exception {
        TransportException own = assertThrows(
                CallTimeoutException.class,
                () -> over(request -> CompletableFuture.failedFuture(new HttpTimeoutException("")))
                        .call(secretCall()));
        IllegalArgumentException argument = new IllegalArgumentException("restricted header name");
        for (RuntimeException expected : new RuntimeException[] {own, argument}) {
            Caller failing = over(request -> CompletableFuture.failedFuture(expected));
            assertSame(expected, assertThrows(expected.getClass(), () -> failing.call(secretCall())));
            Future<String> later = failing.callAsync(secretCall());
            assertSame(
                    expected, assertThrows(ExecutionException.class, later::get).getCause());
        }
    }

    @Test
    void wrappersMayChangeARequest() throws Exception {
        try (RawServer server = RawServer.answeringJson("\"x\"")) {
            Transport real = JdkTransport.create(Duration.ofSeconds(2));
            Transport wrapper = request -> {
                Headers traced = request.headers().adding("X-Trace", "1").adding("X-Trace", "2");
                return real.send(request.withHeaders(traced));
            };
            Caller caller =
                    new Caller(Clients.settings(server.uri()).transport(wrapper).build());
            assertEquals("x", caller.call(Clients.readKpi()));
            assertEquals(2, server.take().header("X-Trace").size());
        }
    }

    @Test
    void problemsWithArgumentsReachTheFutureToo() throws Exception {
        Future<String> later = over(request -> null)
                .callAsync(() -> Clients.getKpi().header("X", "\n").returningText());
        assertEquals(
                "getKpi: header X: the value holds a control character",
                assertThrows(ExecutionException.class, later::get).getCause().getMessage());
        Future<?> response = over(request -> null).callAsyncForResponse(caller -> {
            throw new IllegalArgumentException("bad");
        });
        assertEquals(
                "bad",
                assertThrows(ExecutionException.class, response::get).getCause().getMessage());
    }

    @Test
    void nothingShowsSecrets() {
        TransportRequest request = new TransportRequest(
                "GET", URI.create("http://h/a?token=secret"), Headers.EMPTY.with("Authorization", "secret"), null);
        assertFalse((request + "" + request.headers()).contains("secret"));
        assertEquals(
                "status 200, 6 bytes",
                new TransportResponse(200, Headers.EMPTY, "secret".getBytes(StandardCharsets.UTF_8)).toString());
        assertEquals(
                "ClientSettings[http://h/b]",
                Clients.settings(URI.create("http://h/b/"))
                        .header("X-A", "secret")
                        .build()
                        .toString());
    }
}
