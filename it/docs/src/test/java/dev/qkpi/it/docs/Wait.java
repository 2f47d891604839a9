package dev.qkpi.it.docs;

import java.util.function.BooleanSupplier;

/** Waits for what a page does in its own time. */
final class Wait {

    private static final long LIMIT = 10_000;

    private Wait() {}

    static void until(String what, BooleanSupplier test) {
        long end = System.nanoTime() + LIMIT * 1_000_000;
        while (!test.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It does not come to this: " + what);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
