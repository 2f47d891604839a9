package dev.qkpi.generator.output;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Does many pieces of work with all processors.
 *
 * <p>Whoever is done with a piece takes the next one. A parallel stream shares them out beforehand, which leaves
 * processors idle where some pieces are much larger than others.
 */
public final class InParallel {

    private InParallel() {}

    /** Does the work for each item, in no particular order; what one fails with ends it, and is thrown as it is. */
    public static <T> void forEach(List<T> items, Consumer<T> work) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        int workers = Math.min(items.size(), ForkJoinPool.getCommonPoolParallelism() + 1);
        IntStream.range(0, workers).parallel().forEach(worker -> {
            try {
                for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                    work.accept(items.get(i));
                }
            } catch (RuntimeException | Error e) {
                // The pool would throw a copy with another message.
                failure.compareAndSet(null, e);
                next.set(items.size());
            }
        });
        if (failure.get() instanceof RuntimeException e) {
            throw e;
        }
        if (failure.get() instanceof Error e) {
            throw e;
        }
    }
}
