package dev.qkpi.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InParallelTest {

    @Test
    void eachPieceIsDoneOnce() {
        List<Integer> pieces = IntStream.range(0, 10_000).boxed().toList();
        AtomicIntegerArray done = new AtomicIntegerArray(pieces.size());
        InParallel.forEach(pieces, done::incrementAndGet);
        for (int piece : pieces) {
            assertEquals(1, done.get(piece), "piece " + piece);
        }
    }

    @Test
    void noPieceIsNoWork() {
        InParallel.forEach(List.of(), piece -> {
            throw new AssertionError("there is none");
        });
    }

    @Test
    void whatFailsEndsTheWorkAndIsThrown() {
        IllegalStateException failure = new IllegalStateException("piece 100");
        List<Integer> pieces = IntStream.range(0, 1_000_000).boxed().toList();
        AtomicInteger done = new AtomicInteger();
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> InParallel.forEach(pieces, piece -> {
                    done.incrementAndGet();
                    if (piece == 100) {
                        throw failure;
                    }
                }));
        assertSame(failure, thrown);
        assertTrue(done.get() < pieces.size(), () -> done + " pieces were done");
    }
}
