package dev.qkpi.generator.state;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A directory cannot be written to for a reason that is told in whole sentences, with its cure. */
public final class BlockedOutput extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is in the way, and what to do about it. */
    public BlockedOutput(String message) {
        super(message);
    }

    private BlockedOutput(String message, IOException cause) {
        super(message, cause);
    }

    /** The failure of the disk, told with the directory and the cure; what is told already stays as it is. */
    public static IOException of(Path directory, IOException failure) {
        if (failure instanceof BlockedOutput || failure instanceof InterruptedIOException) {
            return failure;
        }
        return new BlockedOutput(
                "Cannot write to output `" + directory + "`: " + reason(failure)
                        + ". Check the space that is left and who may write there, then run again: the next run puts right"
                        + " what this one left.",
                failure);
    }

    /** The system's words, with the path where these lack it. */
    private static String reason(IOException failure) {
        if (failure instanceof FileSystemException disk && disk.getReason() == null) {
            String problem = disk instanceof AccessDeniedException
                    ? "permission denied"
                    : disk instanceof NoSuchFileException
                            ? "it was taken away meanwhile"
                            : disk instanceof FileAlreadyExistsException
                                    ? "it is no directory"
                                    : disk.getClass().getSimpleName();
            return disk.getFile() + ": " + problem;
        }
        return failure.getMessage();
    }
}
