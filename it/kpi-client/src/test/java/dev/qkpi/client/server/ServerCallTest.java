package dev.qkpi.client.server;

import static dev.qkpi.client.server.Requests.body;
import static dev.qkpi.client.server.Requests.get;
import static dev.qkpi.client.server.Requests.headers;
import static dev.qkpi.client.server.Requests.problem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.client.Binary;
import dev.qkpi.client.Headers;
import dev.qkpi.client.internal.JsonWriter;
import dev.qkpi.client.server.Requests.Failed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of an implementation's results and exceptions, and of what it sets on the call. */
class ServerCallTest {
    private static final Logger LOG = Logger.getLogger("dev.qkpi.client.server");

    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler recorder = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void record() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(recorder);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(recorder);
        LOG.setUseParentHandlers(true);
    }

    private static ServerResponse answer(dev.qkpi.client.server.Handler handler) {
        return answer(Route.of("op", "GET", "/a").produces("application/json"), handler, "");
    }

    private static ServerResponse answer(Route.Builder route, dev.qkpi.client.server.Handler handler, String accept) {
        Router router = new Router(100);
        router.add(route.handle(handler));
        return router.handle(accept.isEmpty() ? get("/a", "X-A", "1") : get("/a", "Accept", accept));
    }

    @Test
    void anImplementationSeesItsCallAndSetsTheAnswer() {
        ServerResponse response = answer(in -> {
            ServerCall call = ServerCall.current();
            call.status(201);
            call.header("Location", "/é");
            call.header("location", "/漢");
            call.addHeader("Set-Cookie", "a=1");
            call.addHeader("Set-Cookie", "b=2");
            return Requests.text(call.operation() + " " + call.requestHeaders().first("x-a"));
        });
        assertEquals(201, response.status());
        assertEquals("\"op 1\"", body(response));
        assertEquals(
                headers("location", "/%E6%BC%A2", "Set-Cookie", "a=1", "Set-Cookie", "b=2")
                        .with("Content-Type", "application/json"),
                response.headers());
    }

    @Test
    void thereIsNoCallOutsideOfOne() {
        answer(in -> Reply.empty(204));
        answer(in -> {
            throw new IllegalStateException();
        });
        Exception e = assertThrows(IllegalStateException.class, ServerCall::current);
        assertEquals("no request is being answered by this thread", e.getMessage());
    }

    @Test
    void callsMayBeNested() {
        ServerResponse response = answer(in -> {
            ServerCall outer = ServerCall.current();
            answer(inner -> {
                ServerCall.current().status(202);
                return Reply.empty(204);
            });
            return Requests.text(outer == ServerCall.current());
        });
        assertEquals(200, response.status());
        assertEquals("\"true\"", body(response));
    }

    @Test
    void whatWouldBreakTheAnswerIsRefused() {
        answer(in -> {
            ServerCall call = ServerCall.current();
            assertEquals(
                    "header X: the value holds a control character",
                    assertThrows(IllegalArgumentException.class, () -> call.header("X", "a\r\nb"))
                            .getMessage());
            assertEquals(
                    "header Content-Length: is set by the HTTP connection itself",
                    assertThrows(IllegalArgumentException.class, () -> call.addHeader("Content-Length", "1"))
                            .getMessage());
            assertEquals(
                    "status 404: must be 200 to 399, errors are thrown",
                    assertThrows(IllegalArgumentException.class, () -> call.status(404))
                            .getMessage());
            return Reply.empty(204);
        });
        assertEquals(List.of(), logged);
    }

    @Test
    void aTypedErrorIsWrittenAsDocumented() {
        Route.Builder route = Route.of("op", "GET", "/a")
                .error(404, "application/json")
                .error(4, "application/problem+json")
                .error(0, "text/plain");
        ServerResponse response = failing(route, new Failed(404, "no such KPI", "gone", JsonWriter::writeString));
        assertEquals("\"gone\"", body(response));
        assertEquals(404, response.status());
        assertEquals(headers("Content-Type", "application/json", "Retry-After", "5"), response.headers());
        response = failing(route, new Failed(409, "no", 7L, JsonWriter::writeLong));
        assertEquals("7", body(response));
        assertEquals("application/problem+json", response.headers().first("Content-Type"));
        response = failing(route, new Failed(503, "no", true, JsonWriter::writeBoolean));
        assertEquals("true", body(response));
        assertEquals("application/json", response.headers().first("Content-Type"));
        assertEquals(List.of(), logged);
    }

    @Test
    void anErrorThatIsDocumentedAsATextHasItsDetailAsItsBody() {
        Route.Builder route = Route.of("op", "GET", "/a").error(404, "text/plain;charset=ISO-8859-1");
        ServerResponse response = failing(route, new Failed(404, "no caf\u00e9"));
        assertEquals("text/plain;charset=ISO-8859-1", response.headers().first("Content-Type"));
        assertArrayEquals(
                "no caf\u00e9".getBytes(StandardCharsets.ISO_8859_1),
                response.content().bytes());
    }

    @Test
    void anErrorWithoutDocumentedBodyIsAProblem() {
        Route.Builder route = Route.of("op", "GET", "/a").error(404, "application/json");
        assertEquals(
                problem("Not Found", 404, "no KPI \\\"x\\\""), body(failing(route, new Failed(404, "no KPI \"x\""))));
        ServerResponse response = failing(route, new Failed(429, "slow down"));
        assertEquals(problem("Too Many Requests", 429, "slow down"), body(response));
        assertEquals(headers("Retry-After", "5", "Content-Type", "application/problem+json"), response.headers());
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Error\",\"status\":499}",
                body(failing(route, new Failed(499, null))));
    }

    private static ServerResponse failing(Route.Builder route, RuntimeException failure) {
        return answer(
                route,
                in -> {
                    ServerCall.current().header("Retry-After", "5");
                    throw failure;
                },
                "");
    }

    @Test
    void everythingElseIsAnInternalErrorThatTellsNothing() {
        assertInternal(new IllegalStateException("secret"));
        assertInternal(new Failed(404)); // another server's answer to a call made inside
        assertInternal(new Failed(200, "not an error"));
        assertInternal(new NullPointerException());
        assertEquals(500, answer(in -> null).status());
        assertEquals(
                500,
                answer(in -> {
                            throw new IOException("checked");
                        })
                        .status());
        assertEquals(
                500,
                answer(in -> {
                            throw new StackOverflowError();
                        })
                        .status());
        assertEquals(
                500,
                answer(in -> Reply.json(200, Double.NaN, JsonWriter::writeDouble))
                        .status());
    }

    private void assertInternal(RuntimeException failure) {
        logged.clear();
        ServerResponse response = failing(Route.of("op", "GET", "/a"), failure);
        assertEquals(problem("Internal Server Error", 500, "internal error"), body(response));
        assertEquals(headers("Content-Type", "application/problem+json"), response.headers());
        assertEquals(1, logged.size());
        assertEquals(
                "SEVERE op failed",
                logged.get(0).getLevel() + " " + logged.get(0).getMessage());
        assertEquals(failure, logged.get(0).getThrown());
    }

    @Test
    void theContentTypeIsTheDocumentedOneThatTheCallerAccepts() {
        Reply json = Requests.text("x");
        assertEquals("application/json", type(json, ""));
        assertEquals("application/hal+json", type(json, "", "text/csv", "application/hal+json", "application/json"));
        assertEquals("application/json", type(json, "application/json", "application/hal+json", "application/json"));
        assertEquals("text/plain;charset=utf-8", type(Reply.text(200, "x"), "", "application/json", "text/plain"));
        assertEquals("text/csv", type(Reply.text(200, "x"), "", "text/csv"));
        assertEquals(
                "image/png",
                type(Reply.binary(200, Binary.ofBytes(new byte[1])), "image/png", "image/gif", "image/png"));
        assertEquals(
                "application/octet-stream",
                type(Reply.binary(200, Binary.ofBytes(new byte[1])), "image/png", "image/*"));
        Binary typed = Binary.ofBytes(new byte[1]).withMediaType("image/png");
        assertEquals("image/png", type(Reply.binary(200, typed), "", "image/*"));
        assertEquals("null", type(Reply.empty(204), "", "application/json"));
    }

    private static String type(Reply reply, String accept, String... produces) {
        Headers headers = answer(Route.of("op", "GET", "/a").produces(produces), in -> reply, accept)
                .headers();
        return String.valueOf(headers.first("Content-Type"));
    }

    @ValueSource(strings = {"text/csv", "text/csv;header=present"})
    @ParameterizedTest
    void anImplementationMaySetTheContentTypeItself(String type) {
        ServerResponse response = answer(in -> {
            ServerCall.current().header("Content-Type", type);
            return Reply.text(200, "a,b");
        });
        assertEquals(headers("Content-Type", type), response.headers());
    }
}
