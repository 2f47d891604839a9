package dev.qkpi.generator.validate;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs what calls itself once or more for each level that a document is deep, where other threads would run out. */
final class DeepStack {

    private static final long BYTES = 256L * 1024 * 1024;

    private DeepStack() {}

    /** Returns when the work is done; it fails as the work does. */
    static void run(Runnable work) {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Thread thread = new Thread(null, task, "qkpi-validate", BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new CompletionException(e.getCause());
        }
    }
}
