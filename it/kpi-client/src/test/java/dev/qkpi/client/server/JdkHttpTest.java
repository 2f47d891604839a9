package dev.qkpi.client.server;

import static dev.qkpi.client.server.Requests.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.client.Binary;
import dev.qkpi.client.internal.JsonReader;
import dev.qkpi.client.internal.JsonWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The router behind the JDK's server, over real connections. */
@Timeout(20)
class JdkHttpTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final CountDownLatch waiting = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private JdkHttp http;

    @BeforeEach
    void start() throws IOException {
        Router router = new Router(1000);
        router.add(Route.of("get", "GET", "/kpis/{id}")
                .handle(in -> Requests.text(in.path("id", Parse.STRING) + " " + in.query("q", false, Parse.STRING))));
        router.add(Route.of("echo", "POST", "/echo")
                .consumes("application/json")
                .handle(in -> {
                    String text = in.json(true, JsonReader::readString);
                    in.check();
                    return Reply.json(200, text, JsonWriter::writeString);
                }));
        router.add(Route.of("status", "GET", "/status/{s}").handle(in -> {
            int status = in.path("s", Parse.INT);
            return status == 200
                    ? Reply.text(200, "")
                    : new Reply(status, Reply.TEXT, Binary.ofBytes(new byte[] {'x'}));
        }));
        router.add(Route.of("wait", "GET", "/wait").handle(in -> {
            waiting.countDown();
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
            return Reply.empty(204);
        }));
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        http = JdkHttp.start(address, "/results/api/", router, 4, Duration.ofSeconds(30));
    }

    @AfterEach
    void stop() {
        http.close();
    }

    private HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + http.address().getPort() + target))
                .version(HttpClient.Version.HTTP_1_1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void requestsBelowTheContextPathAreAnswered() throws Exception {
        HttpResponse<String> response = send(request("/results/api/kpis/a%2Fb%20%C3%A9?q=%2B+1"));
        assertEquals("\"a/b é + 1\"", response.body());
        assertEquals(200, response.statusCode());
        assertEquals(
                "application/json",
                response.headers().firstValue("Content-Type").orElse(""));
        response = send(request("/results/api/echo").POST(HttpRequest.BodyPublishers.ofString("\"漢\"")));
        assertEquals("\"漢\"", response.body());
    }

    @CsvSource({"/", "/kpis/x", "/results/apix/kpis/x", "/results/api", "/results/api/", "/results%2Fapi/kpis/x"})
    @ParameterizedTest
    void everythingElseIs404(String target) throws Exception {
        HttpResponse<String> response = send(request(target));
        assertEquals(problem("Not Found", 404, "no such path"), response.body());
        assertEquals(404, response.statusCode());
    }

    @Test
    void oneConnectionServesAllKindsOfAnswers() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", http.address().getPort())) {
            socket.setSoTimeout(3000);
            BufferedReader in = reader(socket);
            assertEquals("HTTP/1.1 204 [] ", exchange(socket, in, "GET /results/api/status/204", ""));
            assertEquals("HTTP/1.1 304 [] ", exchange(socket, in, "GET /results/api/status/304", ""));
            assertEquals("HTTP/1.1 200 [0] ", exchange(socket, in, "GET /results/api/status/200", ""));
            assertEquals("HTTP/1.1 200 [8] ", exchange(socket, in, "HEAD /results/api/kpis/x", ""));
            assertEquals("HTTP/1.1 404 [79] ", exchange(socket, in, "HEAD /results/api/none", ""));
            assertEquals("HTTP/1.1 201 [1] x", exchange(socket, in, "GET /results/api/status/201", ""));
            assertEquals("HTTP/1.1 200 [3] \"b\"", exchange(socket, in, "POST /results/api/echo", "\"b\""));
            assertTrue(exchange(socket, in, "POST /results/api/echo", "7").startsWith("HTTP/1.1 400"));
            assertTrue(
                    exchange(socket, in, "POST /results/api/kpis/x", "unread").startsWith("HTTP/1.1 405"));
            assertEquals("HTTP/1.1 200 [8] \"x null\"", exchange(socket, in, "GET /results/api/kpis/x", ""));
        }
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The first line without reason, the values of Content-Length, and the body of an answer. */
    private static String exchange(Socket socket, BufferedReader in, String line, String body) throws IOException {
        String request = line + " HTTP/1.1\r\nHost: h\r\n"
                + (body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n") + "\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String status = in.readLine().substring(0, 12);
        List<Integer> lengths = new ArrayList<>();
        for (String header = in.readLine(); !header.isEmpty(); header = in.readLine()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                lengths.add(Integer.valueOf(header.substring(15).strip()));
            }
        }
        StringBuilder text = new StringBuilder();
        int length = line.startsWith("HEAD") || status.endsWith("304") || lengths.isEmpty() ? 0 : lengths.get(0);
        while (text.length() < length) {
            text.append((char) in.read());
        }
        return status + " " + (status.endsWith("304") ? List.of() : lengths) + " " + text;
    }

    @Test
    void chunkedBodiesAreReadAndBounded() throws Exception {
        assertEquals("\"" + "a".repeat(998) + "\"", send(chunked(1000)).body());
        for (int size : new int[] {1001, 200_000}) {
            HttpResponse<String> response = send(chunked(size));
            assertEquals(problem("Content Too Large", 413, "the body has more than 1000 bytes"), response.body());
            byte[] body = new byte[size];
            response = send(request("/results/api/echo").POST(HttpRequest.BodyPublishers.ofByteArray(body)));
            assertEquals(413, response.statusCode());
        }
    }

    private HttpRequest.Builder chunked(int size) {
        byte[] body = ("\"" + "a".repeat(size - 2) + "\"").getBytes(StandardCharsets.US_ASCII);
        return request("/results/api/echo")
                .POST(HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    @Test
    void answersOnAKeptConnectionAreNotDelayed() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", http.address().getPort())) {
            socket.setSoTimeout(3000);
            BufferedReader in = reader(socket);
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 40; i++) {
                long start = System.nanoTime();
                exchange(socket, in, "GET /results/api/kpis/x", "");
                best = i < 30 ? best : Math.min(best, System.nanoTime() - start); // the first ones never wait
            }
            assertTrue(best < 20_000_000, "an answer took " + best / 1_000_000 + " ms");
        }
    }

    @Test
    void aClientThatGoesAwayHarmsNobody() throws Exception {
        String unfinished = "POST /results/api/echo HTTP/1.1\r\nContent-Length: 100\r\n\r\nabc";
        for (String start : new String[] {unfinished, "GET /"}) {
            try (Socket socket = new Socket("127.0.0.1", http.address().getPort())) {
                socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
            }
        }
        assertEquals(200, send(request("/results/api/kpis/x")).statusCode());
    }

    @Test
    void closingStopsAtOnce() throws Exception {
        Future<?> later = client.sendAsync(request("/results/api/wait").build(), HttpResponse.BodyHandlers.ofString());
        assertTrue(waiting.await(3, TimeUnit.SECONDS));
        long start = System.nanoTime();
        http.close();
        http.close();
        assertTrue(interrupted.await(3, TimeUnit.SECONDS));
        assertThrows(Exception.class, later::get);
        assertTrue(System.nanoTime() - start < 2_000_000_000L);
        assertThrows(IOException.class, () -> send(request("/results/api/kpis/x")));
    }

    @Test
    void threadsDoNotKeepAProcessAlive() throws Exception {
        send(request("/results/api/kpis/x"));
        assertFalse(Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("dev.qkpi.client.server") && !thread.isDaemon()));
    }
}
