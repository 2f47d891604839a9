package dev.qkpi.maven.fork;

import java.io.IOException;
import java.util.function.Consumer;

/** When a run gets a virtual machine of its own. */
public enum Forking {
    /** For documents that are not small; if no machine can be started, it is done without. */
    AUTO,
    ALWAYS,
    NEVER;

    /** From this size in bytes, a machine of its own is done sooner, its start included. */
    private static final int NOT_SMALL = 64 * 1024;

    /** Does a job, here or there; {@code debug} is told why not there. */
    public Outcome run(Job job, Consumer<String> say, Consumer<String> debug) throws IOException {
        boolean here = this == NEVER || this == AUTO && job.source().content().length < NOT_SMALL;
        return here ? job.here(say, System::nanoTime) : there(job, say, debug);
    }

    private Outcome there(Job job, Consumer<String> say, Consumer<String> debug) throws IOException {
        try {
            return Fork.run(job, ClassPath.of(job, Forking.class.getClassLoader()), say);
        } catch (NoStart e) {
            if (this == ALWAYS) {
                throw new IOException(e.getMessage() + " Set qkpi.fork to never.", e);
            }
            debug.accept("qkpi: generating in Maven's own virtual machine. " + e.getMessage());
            return job.here(say, System::nanoTime);
        }
    }
}
