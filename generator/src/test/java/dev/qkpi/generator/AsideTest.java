package dev.qkpi.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class AsideTest {

    @Test
    void doesWorkInItsOrderInAThreadThatHasEndedAfterwards() {
        List<String> done = new ArrayList<>();
        Future<Thread> worker;
        try (Aside aside = new Aside()) {
            aside.start(() -> {
                done.add("silent");
                throw new IllegalStateException("nobody is told");
            });
            aside.start(() -> {
                done.add("first");
            });
            worker = aside.start(() -> {
                done.add("second");
                return Thread.currentThread();
            });
            assertSame(
                    Thread.currentThread().getContextClassLoader(),
                    Aside.result(worker).getContextClassLoader());
        }
        assertEquals(List.of("silent", "first", "second"), done);
        assertFalse(Aside.result(worker).isAlive());
    }

    @Test
    void throwsWhatWorkFailedWith() {
        IllegalArgumentException failure = new IllegalArgumentException("as it is");
        StackOverflowError error = new StackOverflowError();
        try (Aside aside = new Aside()) {
            Future<String> failed = aside.start(() -> {
                throw failure;
            });
            Future<String> broken = aside.start(() -> {
                throw error;
            });
            assertSame(failure, assertThrows(IllegalArgumentException.class, () -> Aside.result(failed)));
            assertSame(error, assertThrows(StackOverflowError.class, () -> Aside.result(broken)));
        }
    }
}
