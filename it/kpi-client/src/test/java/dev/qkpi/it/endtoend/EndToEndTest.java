package dev.qkpi.it.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.client.ApiResponse;
import dev.qkpi.client.KpiAsyncClient;
import dev.qkpi.client.KpiClient;
import dev.qkpi.client.server.KpiServer;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A generated client that talks to a generated server. */
@Timeout(30)
abstract class EndToEndTest {
    static final String ACCOUNT = "5be26318e5274a0007f17f61";

    final Backend backend = new Backend();
    KpiServer server;
    KpiClient client;

    @BeforeEach
    void start() throws IOException {
        server = backend.start();
        client = client(ACCOUNT);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    KpiClient client(String account) {
        return KpiClient.builder()
                .baseUrl(server.baseUrl())
                .accountId(account)
                .bearerToken("token")
                .build();
    }

    /** Makes a call in both forms and compares what is heard, what comes back and with which status. */
    void assertCalls(
            Backend.Heard heard,
            int status,
            Object result,
            Function<KpiClient, ?> call,
            Function<KpiAsyncClient, CompletableFuture<?>> later) {
        backend.result = () -> result;
        ApiResponse<?> response = client.withResponse(call::apply);
        assertEquals(result, response.value());
        assertEquals(status, response.status());
        assertEquals(heard, backend.take());
        assertEquals(result, later.apply(client.async()).join());
        assertEquals(heard, backend.take());
    }
}
