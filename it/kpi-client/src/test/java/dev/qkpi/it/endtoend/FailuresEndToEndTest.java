package dev.qkpi.it.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.client.KpiClient;
import dev.qkpi.client.RequestOptions;
import dev.qkpi.client.error.ApiException;
import dev.qkpi.client.error.BadRequestException;
import dev.qkpi.client.error.CallException;
import dev.qkpi.client.error.ConflictException;
import dev.qkpi.client.error.ForbiddenException;
import dev.qkpi.client.error.InternalServerErrorException;
import dev.qkpi.client.error.NotFoundException;
import dev.qkpi.client.error.PaymentRequiredException;
import dev.qkpi.client.error.UnauthorizedException;
import dev.qkpi.client.error.UnexpectedStatusException;
import dev.qkpi.client.server.KpiServer;
import dev.qkpi.client.server.ServerCall;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an implementation throws, the caller catches. */
class FailuresEndToEndTest extends EndToEndTest {

    static Stream<ApiException> failures() {
        return Stream.of(
                new BadRequestException("a \"detail\" with é"),
                new UnauthorizedException("detail"),
                new PaymentRequiredException("detail"),
                new ForbiddenException("detail"),
                new NotFoundException(""),
                new ConflictException("detail"),
                new InternalServerErrorException("detail"),
                new UnexpectedStatusException(418, "detail"),
                new UnexpectedStatusException(503, "detail"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void typedErrorsCrossTheWire(ApiException thrown) {
        backend.result = () -> {
            throw thrown;
        };
        ApiException caught =
                assertThrows(ApiException.class, () -> client.kpis().get("k"));
        assertFailure(thrown, caught);
        CompletableFuture<Void> later = client.async().kpis().delete("k");
        assertFailure(thrown, (ApiException)
                assertThrows(CompletionException.class, later::join).getCause());
    }

    @Test
    void headersOfAFailure() {
        backend.result = () -> {
            ServerCall.current().header("Retry-After", "17");
            throw new UnexpectedStatusException(429, "slow down");
        };
        ApiException caught =
                assertThrows(ApiException.class, () -> client.kpis().get("k"));
        assertEquals("17", caught.headers().first("retry-after"));
        assertEquals("application/problem+json", caught.headers().first("content-type"));
    }

    @Test
    void anyOtherFailureIsAnInternalErrorThatTellsNothing() {
        withoutLog(() -> {
            backend.result = () -> {
                throw new IllegalStateException("secret");
            };
            InternalServerErrorException caught = assertThrows(
                    InternalServerErrorException.class, () -> client.kpis().get("k"));
            assertFalse(caught.bodyText().contains("secret"), caught.bodyText());
            assertTrue(caught.bodyText().contains("\"detail\":\"internal error\""), caught.bodyText());
        });
    }

    @Test
    void aResultThatIsMissingIsAnInternalError() {
        withoutLog(() -> {
            backend.result = () -> null;
            assertThrows(InternalServerErrorException.class, () -> client.kpis().get("k"));
        });
    }

    @Test
    void theAnswerOfAnotherServerIsNotPassedOn() {
        withoutLog(() -> {
            ApiException theirs = assertThrows(NotFoundException.class, () -> {
                backend.result = () -> {
                    throw new NotFoundException("theirs");
                };
                client.kpis().get("theirs");
            });
            backend.result = () -> {
                throw theirs;
            };
            assertThrows(InternalServerErrorException.class, () -> client.kpis().get("ours"));
        });
    }

    @Test
    void aResourceWithoutImplementation() throws Exception {
        try (KpiServer empty = KpiServer.builder().start()) {
            KpiClient caller =
                    KpiClient.builder().baseUrl(empty.baseUrl()).accountId("a").build();
            UnexpectedStatusException e = assertThrows(
                    UnexpectedStatusException.class, () -> caller.kpis().get("k"));
            assertEquals(501, e.status());
        }
    }

    @Test
    void aServerThatTakesTooLong() {
        RequestOptions options =
                RequestOptions.builder().timeout(Duration.ofMillis(100)).build();
        backend.result = () -> {
            try {
                Thread.sleep(3000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return null;
        };
        CallException e = assertThrows(
                CallException.class, () -> client.with(options).kpis().delete("k"));
        assertTrue(e.getClass().getSimpleName().contains("Timeout"), e.toString());
    }

    private static void assertFailure(ApiException thrown, ApiException caught) {
        assertSame(thrown.getClass(), caught.getClass());
        assertEquals(thrown.status(), caught.status());
        assertTrue(caught.bodyText().contains("\"status\":" + thrown.status()), caught.bodyText());
        String detail = thrown.getMessage().replace("\"", "\\\"");
        assertTrue(caught.bodyText().contains("\"detail\":\"" + detail + "\""), caught.bodyText());
    }

    /** The server tells its log of what it does not tell its callers; here that would only be noise. */
    private static void withoutLog(Runnable test) {
        Logger log = Logger.getLogger("dev.qkpi.client.server");
        Level before = log.getLevel();
        log.setLevel(Level.OFF);
        try {
            test.run();
        } finally {
            log.setLevel(before);
        }
    }
}
