package dev.qkpi.it.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.client.error.ApiException;
import dev.qkpi.client.error.BadRequestException;
import dev.qkpi.client.error.ConflictException;
import dev.qkpi.client.error.DecodingException;
import dev.qkpi.client.error.ForbiddenException;
import dev.qkpi.client.error.InternalServerErrorException;
import dev.qkpi.client.error.NotFoundException;
import dev.qkpi.client.error.PaymentRequiredException;
import dev.qkpi.client.error.TransportException;
import dev.qkpi.client.error.UnauthorizedException;
import dev.qkpi.client.error.UnexpectedStatusException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each documented status of each operation becomes its exception, and everything else one that says what it is. */
class FailuresWireTest extends WireTest {
    private static final String BODY = "{\"reason\":\"é\"}";
    private static final Map<Integer, Class<? extends ApiException>> CLASSES = Map.of(
            400, BadRequestException.class,
            401, UnauthorizedException.class,
            402, PaymentRequiredException.class,
            403, ForbiddenException.class,
            404, NotFoundException.class,
            409, ConflictException.class,
            500, InternalServerErrorException.class);

    @ParameterizedTest
    @EnumSource
    void documentedStatuses(Calls operation) {
        for (int status : operation.failures()) {
            recorder.answer(status, BODY);
            ApiException e = assertThrows(ApiException.class, () -> operation.call.accept(client));
            assertEquals(CLASSES.get(status), e.getClass());
            assertFailure(operation, status, e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void documentedStatusesOfAsyncCalls(Calls operation) {
        for (int status : operation.failures()) {
            recorder.answer(status, BODY);
            ExecutionException e = assertThrows(
                    ExecutionException.class,
                    () -> operation.later.apply(client).get());
            assertEquals(CLASSES.get(status), e.getCause().getClass());
            assertFailure(operation, status, (ApiException) e.getCause());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 304, 405, 418, 429, 501, 503, 599})
    void otherStatuses(int status) {
        recorder.answer(status, "");
        UnexpectedStatusException e = assertThrows(
                UnexpectedStatusException.class, () -> client.kpis().get("k"));
        assertEquals("getKpi: GET /v1/kpis/k answered " + status, e.getMessage());
        assertEquals(0, e.body().length);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIST_KPIS", "SEARCH_SNAPSHOTS", "GET_KPI", "LIST_PROJECTIONS", "GET_KPI_STATISTICS"})
    void anAnswerThatIsNotTheDocumentedJson(Calls operation) {
        recorder.answer(200, "[7]");
        DecodingException e = assertThrows(DecodingException.class, () -> operation.call.accept(client));
        assertEquals(200, e.status());
        assertEquals(0, e.offset());
        assertEquals("$", e.jsonPath());
        assertEquals(
                operation.operation + ": " + operation.target
                        + " answered 200, but $: expected an object but found an array (offset 0)",
                e.getMessage());
    }

    @Test
    void aPropertyOfAnotherTypeIsLocated() {
        recorder.answer(200, "{\"items\":[{\"id\":\"secret\",\"value\":1},{\"id\":\"2\",\"value\":\"secret\"}]}");
        CompletionException e = assertThrows(
                CompletionException.class,
                () -> client.async().projections().list("k").join());
        DecodingException cause = assertInstanceOf(DecodingException.class, e.getCause());
        assertEquals("$.items[1].value", cause.jsonPath());
        assertEquals(
                "listProjections: GET /v1/kpis/k/projections answered 200, but $.items[1].value:"
                        + " expected a number but found a string (offset 54)",
                cause.getMessage());
    }

    @Test
    void aRequiredPropertyThatIsMissing() {
        recorder.answer(200, "{\"name\":\"n\"}");
        DecodingException e =
                assertThrows(DecodingException.class, () -> client.kpis().get("k"));
        assertTrue(e.getMessage().contains("id"), e.getMessage());
    }

    @Test
    void noAnswerAtAll() throws Exception {
        recorder.close();
        TransportException e =
                assertThrows(TransportException.class, () -> client.kpis().delete("k"));
        assertEquals("deleteKpi", e.operation());
        assertTrue(e.getMessage().startsWith("deleteKpi: DELETE /v1/kpis/k failed: "), e.getMessage());
    }

    private static void assertFailure(Calls operation, int status, ApiException e) {
        assertEquals(status, e.status());
        assertEquals(operation.operation, e.operation());
        assertEquals(operation.target, e.method() + " " + e.path());
        assertEquals(operation.operation + ": " + operation.target + " answered " + status, e.getMessage());
        assertEquals("17", e.headers().first("x-request-id"));
        assertArrayEquals(BODY.getBytes(StandardCharsets.UTF_8), e.body());
        assertEquals(BODY, e.bodyText());
        assertNull(e.errorBody(), "the page documents no bodies of errors");
        assertTrue(e.received());
        assertSerializable(e);
    }

    private static void assertSerializable(ApiException e) {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(e);
        } catch (IOException problem) {
            throw new AssertionError("not serializable", problem);
        }
    }
}
