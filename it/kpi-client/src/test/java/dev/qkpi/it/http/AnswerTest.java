package dev.qkpi.it.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.client.ApiResponse;
import dev.qkpi.client.error.DecodingException;
import dev.qkpi.client.internal.Call;
import dev.qkpi.client.internal.Caller;
import dev.qkpi.client.internal.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers get for answers of all kinds. */
@Timeout(20)
class AnswerTest {
    private static String[] answer(String status, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return new String[] {"HTTP/1.1 " + status, "X-Trace: 1", "x-trace: 2", "Content-Length: " + length, "", body};
    }

    @ValueSource(strings = {"200 OK", "201 Created", "203 X", "299 X"})
    @ParameterizedTest
    void every2xxIsASuccess(String status) throws Exception {
        try (RawServer server = RawServer.answering(answer(status, "\"é\""))) {
            Caller caller = Clients.caller(server);
            assertEquals("é", caller.call(Clients.readKpi()));
            assertEquals("é", caller.callAsync(Clients.readKpi()).get());
            assertEquals("\"é\"", caller.call(Clients.getKpi().returningText()));
            assertArrayEquals(
                    new byte[] {'"', -61, -87, '"'},
                    caller.call(Clients.getKpi().returningBinary()).bytes());
            assertNull(caller.call(Clients.getKpi().returningNothing()));
        }
    }

    @Test
    void aMissingBodyIsNullWhereItMayBe() throws Exception {
        Call<String> call = Clients.getKpi().returningNullable(JsonReader::readString);
        try (RawServer server = RawServer.answering("HTTP/1.1 204 No Content", "", "")) {
            assertNull(Clients.caller(server).call(call));
        }
        try (RawServer server = RawServer.answering(answer("200 OK", ""))) {
            assertNull(Clients.caller(server).call(call));
            assertThrows(DecodingException.class, () -> Clients.caller(server).call(Clients.readKpi()));
        }
        try (RawServer server = RawServer.answeringJson("\"x\"")) {
            assertEquals("x", Clients.caller(server).call(call));
        }
    }

    @Test
    void chunkedAndUnboundedBodiesAreRead() throws Exception {
        try (RawServer server = RawServer.answering(
                "HTTP/1.1 200 OK", "Transfer-Encoding: chunked", "", "3", "\"ab", "2;x=y", "c\"", "0", "", "")) {
            assertEquals("abc", Clients.caller(server).call(Clients.readKpi()));
        }
        try (RawServer server = RawServer.start((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n\"abc\"".getBytes(StandardCharsets.UTF_8));
            out.close();
        })) {
            assertEquals("abc", Clients.caller(server).call(Clients.readKpi()));
        }
    }

    @Test
    void statusAndHeadersCanBeHadWithTheResult() throws Exception {
        try (RawServer server = RawServer.answering(answer("201 Created", "\"x\""))) {
            Caller caller = Clients.caller(server);
            ApiResponse<String> response = caller.callForResponse(keeping -> keeping.call(Clients.readKpi()));
            assertEquals("x", response.value());
            assertEquals(201, response.status());
            assertEquals(List.of("1", "2"), response.headers().all("X-TRACE"));
            assertEquals("1", response.headers().first("x-Trace"));
            assertEquals(
                    response,
                    caller.callAsyncForResponse(keeping -> keeping.callAsync(Clients.readKpi()))
                            .get());
            Exception e = assertThrows(IllegalStateException.class, () -> caller.callForResponse(keeping -> "no call"));
            assertEquals("no call was made with the caller that keeps the answer", e.getMessage());
        }
    }

    @Test
    void anErrorCarriesAllOfTheAnswerButShowsNone() throws Exception {
        try (RawServer server = RawServer.answering(answer("404 Not Found", "\"sécret\""))) {
            Call<String> call = Call.of("getKpi", "GET", "/v1/kpis/{kpiId}")
                    .path("kpiId", "no/pe")
                    .query("q", "secret")
                    .error(404, JsonReader::readString)
                    .returning(JsonReader::readString);
            Failed e = assertThrows(Failed.class, () -> Clients.caller(server).call(call));
            assertError(e);
            assertTrue(List.of(e.getStackTrace()).stream()
                    .anyMatch(frame -> frame.getMethodName().equals("anErrorCarriesAllOfTheAnswerButShowsNone")
                            || frame.getClassName().equals(AnswerTest.class.getName())));
            Future<String> later = Clients.caller(server).callAsync(call);
            assertError(
                    (Failed) assertThrows(ExecutionException.class, later::get).getCause());
        }
    }

    private static void assertError(Failed e) {
        assertEquals("getKpi: GET /v1/kpis/no%2Fpe answered 404", e.getMessage());
        assertEquals("getKpi", e.operation());
        assertEquals("GET", e.method());
        assertEquals("/v1/kpis/no%2Fpe", e.path());
        assertEquals(404, e.status());
        assertTrue(e.received());
        assertEquals("\"sécret\"", e.bodyText());
        assertEquals("sécret", e.errorBody());
        assertEquals("1", e.headers().first("X-Trace"));
        e.body()[0] = 0;
        assertEquals('"', e.body()[0]);
    }

    @Test
    void theMostPreciseErrorBodyIsRead() throws Exception {
        Call<String> call = Clients.getKpi()
                .error(404, in -> "exact " + in.readString())
                .errorRange(4, in -> "range " + in.readString())
                .errorDefault(in -> "default " + in.readString())
                .returning(JsonReader::readString);
        assertEquals("exact x", errorBody("404 X", "\"x\"", call));
        assertEquals("range x", errorBody("409 X", "\"x\"", call));
        assertEquals("default x", errorBody("503 X", "\"x\"", call));
        assertNull(errorBody("404 X", "<html>", call));
        assertNull(errorBody("404 X", "", call));
        assertNull(errorBody("404 X", "\"x\"", Clients.readKpi()));
    }

    private static Object errorBody(String status, String body, Call<String> call) throws Exception {
        try (RawServer server = RawServer.answering(answer(status, body))) {
            Failed e = assertThrows(Failed.class, () -> Clients.caller(server).call(call));
            assertEquals("getKpi: GET /v1/kpis/x answered " + status.substring(0, 3), e.getMessage());
            return e.errorBody();
        }
    }

    @Test
    void anAnswerOfAnotherFormIsLocated() throws Exception {
        try (RawServer server = RawServer.answeringJson("[\"a\", 17]")) {
            Call<List<String>> call = Clients.getKpi().returning(in -> in.readList(JsonReader::readString));
            DecodingException e = assertThrows(
                    DecodingException.class, () -> Clients.caller(server).call(call));
            assertEquals(
                    "getKpi: GET /v1/kpis/x answered 200, but $[1]: expected a string but found a number (offset 6)",
                    e.getMessage());
            assertEquals(200, e.status());
            assertEquals(6, e.offset());
            assertEquals("$[1]", e.jsonPath());
        }
    }

    @Test
    void aValueThatItsTypeRefusesIsADecodingFailureToo() throws Exception {
        try (RawServer server = RawServer.answeringJson("\"x\"")) {
            Call<Integer> call = Clients.getKpi().returning(in -> Integer.valueOf(in.readString()));
            DecodingException e = assertThrows(
                    DecodingException.class, () -> Clients.caller(server).call(call));
            assertEquals(
                    "getKpi: GET /v1/kpis/x answered 200, but $: the value is not acceptable (offset 0)",
                    e.getMessage());
        }
    }

    @Test
    void exceptionsSurviveSerialization() throws Exception {
        try (RawServer server = RawServer.answering(answer("404 X", "\"x\""))) {
            Failed e = assertThrows(Failed.class, () -> Clients.caller(server).call(Clients.readKpi()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(e);
            Failed copy = (Failed) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
            assertEquals(e.getMessage(), copy.getMessage());
            assertEquals("\"x\"", copy.bodyText());
            assertNotNull(copy.headers());
        }
    }
}
