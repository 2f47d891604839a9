package dev.qkpi.it.endtoend;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.client.ApiResponse;
import dev.qkpi.client.KpiClient;
import dev.qkpi.client.Transport;
import dev.qkpi.client.TransportResponse;
import dev.qkpi.client.model.CreateKpiRequest;
import dev.qkpi.client.model.KpiPatch;
import dev.qkpi.client.server.KpiServer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot work is refused before anything is sent or bound, with the name of what is wrong. */
class GuardsTest {

    private static final Transport NONE = request -> {
        throw new AssertionError("nothing may be sent");
    };

    private static KpiClient.Builder builder() {
        return KpiClient.builder().bearerToken("t").accountId("a").transport(NONE);
    }

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void nullArguments() {
        KpiClient client = builder().build();
        refused("kpiId: is required", () -> client.kpis().get(null));
        refused("type: is required", () -> client.kpis().getStatistics("k", null));
        refused("options: is required", () -> client.kpis().get("k", null));
        refused("body: is required", () -> client.kpis().create(null));
        refused("patch: is required", () -> client.kpis().update("k", null));
        ExecutionException later = assertThrows(
                ExecutionException.class,
                () -> client.async().kpis().create(null).get());
        assertEquals("body: is required", later.getCause().getMessage());
    }

    @Test
    void nullElements() {
        List<String> holed = Arrays.asList("a", null);
        refused(
                "CreateKpiRequest: groups: must not hold null",
                () -> CreateKpiRequest.builder().name("n").groups(holed).build());
        refused("groups: must not hold null", () -> KpiPatch.builder().groups(holed));
    }

    @Test
    void halfSurrogates() {
        KpiClient client = builder().build();
        refused(
                "getKpi: path kpiId: a text holds half a surrogate pair, which cannot be sent",
                () -> client.kpis().get("x\ud800y"));
    }

    @Test
    void blankAccount() {
        refused(
                "accountId: must be neither blank nor hold a control character",
                () -> builder().accountId(" ").build());
        assertEquals(
                "accountId: is required",
                assertThrows(
                                IllegalStateException.class,
                                () -> KpiClient.builder().bearerToken("t").build())
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"results/api", "/a b", "/a?x", "//", "/\u00e9", "/a//b", "/%41"})
    void contextPathsThatCannotBeServed(String path) {
        refused(
                "contextPath: must be like /results/api",
                () -> KpiServer.builder().contextPath(path));
    }

    @Test
    void contextPathsThatCan() throws Exception {
        for (String path : List.of("", "/", "/a", "/a/b-c_d.e~f/")) {
            try (KpiServer server = KpiServer.builder().contextPath(path).start()) {
                assertTrue(server.baseUrl().toString().endsWith(path.replaceAll("/$", "")), path);
            }
        }
    }

    @Test
    void limitsThatCannotHold() {
        refused("threads: must be 1 or more", () -> KpiServer.builder().threads(0));
        refused(
                "maxRequestBytes: must not be negative",
                () -> KpiServer.builder().maxRequestBytes(-1));
        assertDoesNotThrow(() -> KpiServer.builder().maxRequestBytes(0));
        refused("callerTimeout: must be positive", () -> KpiServer.builder().callerTimeout(Duration.ZERO));
        refused("callerTimeout: must be positive", () -> KpiServer.builder().callerTimeout(Duration.ofMillis(-1)));
    }

    @Test
    void aCallWithoutResultHasAResponseAllTheSame() {
        Transport fixed = request -> CompletableFuture.completedFuture(
                new TransportResponse(204, dev.qkpi.client.Headers.of(Map.of("X-Trace", List.of("7"))), new byte[0]));
        KpiClient client = builder().transport(fixed).build();
        ApiResponse<Void> response = client.withResponseOnly(c -> c.kpis().delete("k"));
        assertNull(response.value());
        assertEquals(204, response.status());
        assertEquals("7", response.headers().first("x-trace"));
    }
}
