package dev.qkpi.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Maven puts the messages of all causes behind that of a failure, which is whole without them. */
class FailuresTest {

    @Test
    void whatHappenedIsKeptForTheTraceAndNotForTheMessage() {
        IOException disk = new IOException("Cannot write. Make room.", new EOFException());
        MojoExecutionException told =
                assertThrows(MojoExecutionException.class, () -> Failures.rethrow(disk, new RecordingLog()));
        assertEquals("qkpi: Cannot write. Make room.", told.getMessage());
        assertNull(told.getCause());
        assertEquals(disk, told.getSuppressed()[0]);

        IllegalArgumentException wrong = new IllegalArgumentException("Use one.", new RuntimeException("other words"));
        MojoFailureException failure =
                assertThrows(MojoFailureException.class, () -> Failures.rethrow(wrong, new RecordingLog()));
        assertEquals("qkpi: Use one.", failure.getMessage());
        assertNull(failure.getCause());
    }
}
