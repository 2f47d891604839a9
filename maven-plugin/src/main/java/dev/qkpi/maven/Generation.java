package dev.qkpi.maven;

import dev.qkpi.maven.fork.Forking;
import dev.qkpi.maven.fork.Job;
import dev.qkpi.maven.fork.Outcome;
import java.io.IOException;
import org.apache.maven.plugin.logging.Log;

/** A run that generates: all that a build in which nothing changed has no need to load. */
final class Generation {

    private final Forking forking;
    private final Log log;

    Generation(Forking forking, Log log) {
        this.forking = forking;
        this.log = log;
    }

    /** Generates the sources, brings the directory in line with them, and tells what came of it. */
    void run(Job job, Output output) throws IOException {
        Outcome outcome = forking.run(job, log::info, log::debug);
        for (String path : outcome.edited()) {
            log.warn("qkpi: " + path + " was edited since it was generated, and the edit is lost. "
                    + "Change the document or override a template instead.");
        }
        output.tell(outcome.warnings(), outcome.foreign(), outcome.summary());
    }
}
