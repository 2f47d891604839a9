package dev.qkpi.it.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.client.model.Kpi;
import dev.qkpi.client.server.ServerCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One client, many callers: each gets the answer to its own call. */
class ConcurrencyEndToEndTest extends EndToEndTest {
    private static final int THREADS = 4;
    private static final int CALLS = 200;

    /** The answer's id is a header of the request, which thereby tells one call from another. */
    @BeforeEach
    void answerWithTheAccount() {
        backend.result = () -> Kpi.builder()
                .id(ServerCall.current().requestHeaders().first("gtmhub-accountId"))
                .build();
    }

    @Test
    void manyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                String account = "account-" + thread;
                workers.add(threads.submit(() -> callAs(account)));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertHeard(THREADS * CALLS);
    }

    @Test
    void manyFutures() {
        List<CompletableFuture<Kpi>> answers = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            answers.add(client.async().kpis().get("k" + i));
        }
        answers.forEach(answer -> assertEquals(ACCOUNT, answer.join().id()));
        assertHeard(CALLS);
    }

    private void callAs(String account) {
        var caller = client(account).kpis();
        for (int i = 0; i < CALLS; i++) {
            assertEquals(account, caller.get(account + "/" + i).id());
        }
    }

    private void assertHeard(int distinct) {
        Map<Object, Integer> byId = new HashMap<>();
        backend.calls.forEach(heard -> byId.merge(heard.arguments().get(0), 1, Integer::sum));
        assertEquals(distinct, byId.size());
        assertEquals(distinct, backend.calls.size());
    }
}
