package dev.qkpi.generator.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class OutputLockTest {

    @TempDir
    private Path directory;

    @Test
    void leavesNothingBehind() throws IOException {
        Path out = directory.resolve("new/out");
        try (OutputLock lock = OutputLock.acquire(out, message -> {})) {
            Files.writeString(lock.work().resolve("ready"), "half");
        }
        assertEquals(0, out.toFile().list().length);
    }

    @Test
    void oneHolderAtATimeAmongThreads() throws Exception {
        AtomicInteger holders = new AtomicInteger();
        AtomicInteger turns = new AtomicInteger();
        inThreads(8, () -> {
            for (int i = 0; i < 20; i++) {
                try (OutputLock lock = OutputLock.acquire(directory, message -> {})) {
                    assertEquals(1, holders.incrementAndGet());
                    assertTrue(Files.exists(lock.work()));
                    turns.incrementAndGet();
                    holders.decrementAndGet();
                }
            }
            return null;
        });
        assertEquals(160, turns.get());
    }

    @Test
    void oneHolderAtATimeAmongClassLoaders() throws Exception {
        AtomicInteger holders = new AtomicInteger();
        URL[] classes = {OutputLock.class.getProtectionDomain().getCodeSource().getLocation()};
        inThreads(4, () -> {
            try (URLClassLoader own = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
                Class<?> type = own.loadClass(OutputLock.class.getName());
                Consumer<String> silent = message -> {};
                for (int i = 0; i < 10; i++) {
                    Object lock = type.getMethod("acquire", Path.class, Consumer.class)
                            .invoke(null, directory, silent);
                    assertTrue(lock.getClass() != OutputLock.class);
                    assertEquals(1, holders.incrementAndGet());
                    holders.decrementAndGet();
                    type.getMethod("close").invoke(lock);
                }
            }
            return null;
        });
    }

    @Test
    void waitingEndsWithAnInterrupt() throws Exception {
        try (OutputLock lock = OutputLock.acquire(directory, message -> {})) {
            assertTrue(Files.exists(lock.work()));
            inThreads(1, () -> {
                Thread.currentThread().interrupt();
                assertThrows(InterruptedIOException.class, () -> OutputLock.acquire(directory, message -> {}));
                assertTrue(Thread.interrupted());
                return null;
            });
        }
    }

    private static void inThreads(int count, Callable<Void> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        List<Future<Void>> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            results.add(threads.submit(work));
        }
        for (Future<Void> result : results) {
            result.get();
        }
        threads.shutdown();
    }
}
