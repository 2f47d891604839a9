package dev.qkpi.generator.state;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
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

    private final Path work;
    private final FileChannel channel;

    private OutputLock(Path work, FileChannel channel) {
        this.work = work;
        this.channel = channel;
    }

    /** Waits for the lock of a directory, which is made if it is not there; says so if that takes long. */
    public static OutputLock acquire(Path directory, Consumer<String> say) throws IOException {
        Path work = directory.resolve(WORK);
        Patience patience = new Patience(directory, say);
        while (true) {
            FileChannel channel = open(work, patience);
            if (channel != null) {
                if (isLocked(channel) && isStillThere(channel, work.resolve(LOCK))) {
                    return new OutputLock(work, channel);
                }
                channel.close();
            }
            patience.pause();
        }
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

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // Another thread of this process has it, perhaps by another class loader.
            return false;
        }
    }

    /** Whether the file that was opened is the one that others find: its last holder may have removed it since. */
    private static boolean isStillThere(FileChannel channel, Path path) throws IOException {
        String token = ProcessHandle.current().pid() + " " + System.nanoTime();
        byte[] written = token.getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(written), 0);
        try {
            return Arrays.equals(written, Files.readAllBytes(path));
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
                throw new IOException("Another run has been writing to " + directory + " for " + LIMIT / 60_000_000_000L
                        + " minutes. End it, and run again.");
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
