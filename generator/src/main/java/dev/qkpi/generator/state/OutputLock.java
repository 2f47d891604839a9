package dev.qkpi.generator.state;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * One writer at a time in a directory: of all threads, class loaders and processes.
 *
 * <p>The lock is the operating system's, so that one whose holder was killed is free. It lies in a directory together
 * with files that are not ready yet; both are gone when it is released.
 */
public final class OutputLock implements AutoCloseable {

    /** The directory of the lock, within the one that is written to. */
    public static final String WORK = ".qkpi-work";

    private static final String LOCK = "lock";

    /** Beyond all content: some systems let nobody else read what is locked. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final String HELD = "dev.qkpi.lock:";
    private static final int MOST_BYTES = 1 << 20;

    private final Path work;
    private final FileChannel channel;

    private OutputLock(Path work, FileChannel channel) {
        this.work = work;
        this.channel = channel;
    }

    /** Waits for the lock of a directory, which is made if it is not there; says so if that takes long. */
    public static OutputLock acquire(Path directory, Consumer<String> say) throws IOException {
        Files.createDirectories(directory);
        Path work = directory.toRealPath().resolve(WORK);
        Patience patience = new Patience(directory, say);
        // Not among the threads of a process: Unix drops its lock of a file when any channel to it is closed. What all
        // class loaders of a process share are its properties.
        while (System.getProperties().putIfAbsent(HELD + work, "held") != null) {
            patience.pause();
        }
        OutputLock lock = null;
        try {
            while (lock == null) {
                lock = tryAcquire(work, patience);
                if (lock == null) {
                    patience.pause();
                }
            }
            return lock;
        } finally {
            if (lock == null) {
                System.getProperties().remove(HELD + work);
            }
        }
    }

    private static OutputLock tryAcquire(Path work, Patience patience) throws IOException {
        FileChannel channel = open(work, patience);
        if (channel == null) {
            return null;
        }
        if (channel.tryLock(LOCKED_BYTE, 1, false) != null && isStillThere(channel, work.resolve(LOCK))) {
            return new OutputLock(work, channel);
        }
        channel.close();
        return null;
    }

    private static FileChannel open(Path work, Patience patience) throws IOException {
        try {
            Files.createDirectories(work);
            return FileChannel.open(work.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            // Another holder took the directory away in this moment.
            return null;
        } catch (AccessDeniedException | FileAlreadyExistsException e) {
            // So says Windows of a file that is being removed, and the JDK of a directory that was there until now;
            // whatever else it means stays so.
            if (patience.isNew()) {
                return null;
            }
            throw e;
        }
    }

    /**
     * Whether the file that was opened is the one that others find: its last holder may have removed it since. Told by
     * its size, for which it need not be opened a second time.
     */
    private static boolean isStillThere(FileChannel channel, Path path) throws IOException {
        int size = 1 + new SplittableRandom().nextInt(MOST_BYTES);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), size - 1);
        try {
            return Files.size(path) == size;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** A directory for files that are not ready yet, without those that a killed run left. */
    public Path work() throws IOException {
        clear();
        return work;
    }

    private void clear() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(work)) {
            for (Path file : left) {
                if (!file.endsWith(LOCK)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Lets the next one in. */
    @Override
    public void close() throws IOException {
        try (channel) {
            clear();
            // While it is still locked: afterwards it may be another's.
            Files.deleteIfExists(work.resolve(LOCK));
        } finally {
            System.getProperties().remove(HELD + work);
        }
        try {
            Files.deleteIfExists(work);
        } catch (DirectoryNotEmptyException | AccessDeniedException e) {
            // The next holder is there already, and will take it away.
            return;
        }
    }

    /** Waits in small steps, says so when they add up, and ends when nobody can mean to wait any longer. */
    private static final class Patience {

        private static final long SILENCE = 5_000_000_000L;
        private static final long LIMIT = 600_000_000_000L;

        private final Path directory;
        private final Consumer<String> say;
        private final long start = System.nanoTime();
        private boolean said;

        private Patience(Path directory, Consumer<String> say) {
            this.directory = directory;
            this.say = say;
        }

        private boolean isNew() {
            return System.nanoTime() - start < 2_000_000_000L;
        }

        private void pause() throws IOException {
            long waited = System.nanoTime() - start;
            if (waited > LIMIT) {
                throw new BlockedOutput("Another run has been writing to " + directory + " for "
                        + LIMIT / 60_000_000_000L + " minutes. End it, and run again.");
            }
            if (waited > SILENCE && !said) {
                said = true;
                say.accept("qkpi: waiting for another run that writes to " + directory);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw (IOException)
                        new InterruptedIOException("Interrupted while waiting for " + directory).initCause(e);
            }
        }
    }
}
