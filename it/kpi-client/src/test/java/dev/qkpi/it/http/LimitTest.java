package dev.qkpi.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.client.RequestOptions;
import dev.qkpi.client.error.CallTimeoutException;
import dev.qkpi.client.error.TransportException;
import dev.qkpi.client.internal.Call;
import dev.qkpi.client.internal.Caller;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits of time and size, and the ways in which a caller gives up. */
@Timeout(20)
class LimitTest {
    private static final RequestOptions QUICK =
            RequestOptions.builder().timeout(Duration.ofMillis(300)).build();

    /** Answers as far as {@code head} goes, then one byte each 20 ms, until the client goes away or 5 s are over. */
    private static RawServer dripping(String head) throws Exception {
        return RawServer.start((request, out) -> drip(head, out));
    }

    private static void drip(String head, OutputStream out) throws IOException, InterruptedException {
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 250; i++) {
            Thread.sleep(20);
            out.write(' ');
            out.flush();
        }
    }

    @ValueSource(
            strings = {
                "", // not even a status
                "HTTP/1.1 200 OK\r\nX-A: ", // a head that never ends
                "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", // a dripping body
                "HTTP/1.1 200 OK\r\n\r\n" // one without known length
            })
    @ParameterizedTest
    void theTimeoutCoversTheWholeAnswer(String head) throws Exception {
        try (RawServer server = dripping(head)) {
            long start = System.nanoTime();
            CallTimeoutException e = assertThrows(
                    CallTimeoutException.class,
                    () -> Clients.caller(server).with(QUICK).call(Clients.readKpi()));
            assertTimeout(e, start);
            assertTrue(server.isAbandoned());
        }
        try (RawServer server = dripping(head)) {
            long start = System.nanoTime();
            Future<String> later = Clients.caller(server).with(QUICK).callAsync(Clients.readKpi());
            ExecutionException e = assertThrows(ExecutionException.class, later::get);
            assertTimeout(assertInstanceOf(CallTimeoutException.class, e.getCause()), start);
            assertTrue(server.isAbandoned());
        }
    }

    private static void assertTimeout(CallTimeoutException e, long start) {
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertEquals("getKpi: GET /v1/kpis/x failed: no complete answer within 300 ms", e.getMessage());
        assertTrue(millis >= 290 && millis < 2000, "took " + millis + " ms");
    }

    @Test
    void aStalledBodyTimesOut() throws Exception {
        try (RawServer server = RawServer.start((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n\"".getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(4000);
        })) {
            long start = System.nanoTime();
            assertTimeout(
                    assertThrows(
                            CallTimeoutException.class,
                            () -> Clients.caller(server).with(QUICK).call(Clients.readKpi())),
                    start);
        }
    }

    @CsvSource({"Content-Length: 11, true", "X-A: no length, true", "Content-Length: 10, false"})
    @ParameterizedTest
    void answersOverTheLimitAreRefused(String header, boolean refused) throws Exception {
        String body = "\"23456789\"" + (refused ? " " : "");
        try (RawServer server = RawServer.start((request, out) -> {
            out.write(("HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            out.close();
        })) {
            Caller caller = new Caller(
                    Clients.settings(server.uri()).maxResponseBytes(10).build());
            if (refused) {
                String message = "getKpi: GET /v1/kpis/x failed: the answer has more than 10 bytes";
                Exception e = assertThrows(TransportException.class, () -> caller.call(Clients.readKpi()));
                assertEquals(message, e.getMessage());
                Future<String> later = caller.callAsync(Clients.readKpi());
                assertEquals(
                        message,
                        assertThrows(ExecutionException.class, later::get)
                                .getCause()
                                .getMessage());
            } else {
                assertEquals("23456789", caller.call(Clients.readKpi()));
            }
        }
    }

    @Test
    void anEndlessBodyIsCutOff() throws Exception {
        try (RawServer server = RawServer.start((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (byte[] block = new byte[8192]; ; ) {
                out.write(block);
            }
        })) {
            Caller caller = new Caller(
                    Clients.settings(server.uri()).maxResponseBytes(100_000).build());
            Exception e = assertThrows(TransportException.class, () -> caller.call(Clients.readKpi()));
            assertEquals("getKpi: GET /v1/kpis/x failed: the answer has more than 100000 bytes", e.getMessage());
            assertTrue(server.isAbandoned());
        }
    }

    @Test
    void largeBodiesWithinTheLimitArrive() throws Exception {
        String text = "x".repeat(3_000_000);
        try (RawServer server = RawServer.answeringJson('"' + text + '"')) {
            assertEquals(text, Clients.caller(server).call(Clients.readKpi()));
        }
    }

    @Test
    void anAnnouncedLengthOfHeadIsNotABody() throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK", "Content-Length: 99999999999", "", "")) {
            Clients.caller(server).call(Call.of("headKpi", "HEAD", "/v1/kpis/x").returningNothing());
        }
    }

    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"})
    @ParameterizedTest
    void cancellingStopsTheExchange(String head) throws Exception {
        try (RawServer server = dripping(head)) {
            CompletableFuture<String> later = Clients.caller(server).callAsync(Clients.readKpi());
            server.take();
            Thread.sleep(100); // the head of the answer is in
            assertTrue(later.cancel(true));
            assertThrows(CancellationException.class, later::get);
            assertTrue(server.isAbandoned());
        }
        try (RawServer server = dripping(head)) {
            Future<?> later =
                    Clients.caller(server).callAsyncForResponse(caller -> caller.callAsync(Clients.readKpi()));
            server.take();
            assertTrue(later.cancel(true));
            assertTrue(server.isAbandoned());
        }
    }

    @Test
    void aFutureThatTimesOutByItselfStopsTheExchangeToo() throws Exception {
        try (RawServer server = dripping("")) {
            Future<String> later =
                    Clients.caller(server).callAsync(Clients.readKpi()).orTimeout(1000, TimeUnit.MILLISECONDS);
            assertInstanceOf(
                    TimeoutException.class,
                    assertThrows(ExecutionException.class, later::get).getCause());
            assertTrue(server.isAbandoned());
        }
    }

    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"})
    @ParameterizedTest
    void anInterruptStopsTheExchangeAndStaysSet(String head) throws Exception {
        try (RawServer server = dripping(head)) {
            AtomicReference<Throwable> failure = new AtomicReference<>();
            AtomicReference<Boolean> interrupted = new AtomicReference<>();
            Thread thread = new Thread(() -> {
                try {
                    Clients.caller(server).call(Clients.readKpi());
                } catch (TransportException e) {
                    failure.set(e);
                    interrupted.set(Thread.currentThread().isInterrupted());
                }
            });
            thread.start();
            server.take();
            Thread.sleep(100);
            thread.interrupt();
            thread.join(3000);
            assertEquals(
                    "getKpi: GET /v1/kpis/x failed: interrupted", failure.get().getMessage());
            assertEquals(true, interrupted.get());
            assertTrue(server.isAbandoned());
        }
    }
}
