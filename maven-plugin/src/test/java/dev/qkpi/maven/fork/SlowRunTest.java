package dev.qkpi.maven.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A run speaks once it has been silent for five seconds. */
class SlowRunTest {

    private final List<String> said = new ArrayList<>();
    private final AtomicLong seconds = new AtomicLong();
    private final SlowRun run = new SlowRun(said::add, () -> seconds.get() * 1_000_000_000L);

    @Test
    void aQuickRunSaysNothing() {
        run.at("reading api.yaml", 0);
        seconds.set(2);
        run.at("writing Java", 100);
        assertEquals(List.of(), said);
    }

    @Test
    void aSlowOneSpeaksEveryFiveSeconds() {
        seconds.set(5);
        run.at("naming types and operations", 0);
        seconds.set(9);
        run.at("writing Java", 10);
        seconds.set(10);
        run.at("writing Java", 11);
        run.at("writing Java", 12);
        assertEquals(List.of("qkpi: naming types and operations", "qkpi: writing Java, 11 files so far"), said);
    }
}
