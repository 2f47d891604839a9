package dev.qkpi.generator;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A second thread, for work that can be done while the first one waits for none of it; it ends with the run. */
final class Aside implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(this::daemon);
    private Optional<Thread> worker = Optional.empty();

    private Thread daemon(Runnable work) {
        Thread daemon = new Thread(work, "qkpi");
        daemon.setDaemon(true);
        worker = Optional.of(daemon);
        return daemon;
    }

    /** Starts work, after what was started before. */
    <T> Future<T> start(Callable<T> work) {
        return thread.submit(work);
    }

    /** Starts work that gives nothing; if it fails, nobody is told. */
    void start(Runnable work) {
        thread.submit(work);
    }

    /** What came of work; what it failed with is thrown as if it were done here. */
    static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits for all work, so that nothing goes on behind the caller's back. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (worker.isPresent()) {
                worker.get().join();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
