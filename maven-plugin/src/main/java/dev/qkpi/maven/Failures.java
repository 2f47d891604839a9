package dev.qkpi.maven;

import dev.qkpi.generator.document.Severity;
import dev.qkpi.generator.document.SpecException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells what stopped a goal in Maven's two kinds: the user's input, or the machine. */
final class Failures {

    private Failures() {}

    /** Throws what Maven shows for the exception; warnings about the document go to the log. */
    static void rethrow(Exception e, Log log) throws MojoExecutionException, MojoFailureException {
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            throw told(new MojoExecutionException("qkpi: " + e.getMessage()), e);
        }
        if (e instanceof SpecException spec) {
            spec.findings().stream()
                    .filter(finding -> finding.severity() == Severity.WARNING)
                    .forEach(finding -> log.warn(finding.toString()));
            throw told(new MojoFailureException("qkpi: the document cannot be used\n" + e.getMessage()), e);
        }
        throw told(new MojoFailureException("qkpi: " + e.getMessage()), e);
    }

    /** With what happened, for {@code -e}, but not as the cause: Maven puts messages of causes behind those that are whole. */
    static <E extends Exception> E told(E told, Exception happened) {
        told.addSuppressed(happened);
        return told;
    }
}
