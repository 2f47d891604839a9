package dev.qkpi.maven;

import dev.qkpi.generator.state.Request;
import dev.qkpi.generator.state.UpToDate;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** The directory that a run writes to. */
final class Output {

    private static final String TAKEN = "dev.qkpi.output:";
    private static final int MOST_NAMES = 5;

    private final File directory;
    private final Log log;
    private final long start = System.nanoTime();

    Output(File directory, Log log) {
        this.directory = directory;
        this.log = log;
    }

    /** Notes a file in the directory's place. */
    void check(WrongParameters wrong) {
        if (directory.exists() && !directory.isDirectory()) {
            wrong.add("output `" + directory + "` is a file. Name a directory, which need not exist.");
        }
    }

    File directory() {
        return directory;
    }

    /**
     * Claims the directory for an execution: another one of the build, in whatever module, would remove what the first one
     * wrote, unless both ask for the same. The same one may come again, as in Eclipse whenever its inputs change.
     */
    void take(Request request, GoalCall call) throws MojoFailureException {
        String key = TAKEN + directory.getAbsoluteFile().toPath().normalize();
        String[] claim = {call.name(), request.toString()};
        MavenProject top = call.top();
        synchronized (top) {
            Object earlier = top.getContextValue(key);
            if (earlier instanceof String[] other && !other[0].equals(claim[0]) && !other[1].equals(claim[1])) {
                throw new MojoFailureException("qkpi: " + other[0] + " writes to output `" + directory
                        + "` too, from other inputs. Give each execution its own output.");
            }
            top.setContextValue(key, claim);
        }
    }

    /** Whether it holds what a run would leave there; if so, that run is told as if it had been made. */
    boolean isUpToDate(Request request) {
        UpToDate state =
                UpToDate.check(request, directory.toPath().toAbsolutePath().normalize());
        if (state.holds()) {
            tell(state.warnings(), state.foreign(), state.files() + " files up to date");
        } else if (log.isDebugEnabled()) {
            log.debug("qkpi: generating, since " + state.change());
        }
        return state.holds();
    }

    /** Tells what came of a run, in one line beside its warnings. */
    void tell(List<String> warnings, List<String> foreign, String summary) {
        for (String warning : warnings) {
            log.warn(warning);
        }
        if (!foreign.isEmpty()) {
            int more = foreign.size() - MOST_NAMES;
            log.warn("qkpi: output `" + directory + "` also holds what qkpi did not write, and leaves there: "
                    + String.join(", ", foreign.subList(0, Math.min(MOST_NAMES, foreign.size())))
                    + (more > 0 ? " and " + more + " more" : ""));
        }
        long hundredths = (System.nanoTime() - start) / 10_000_000;
        String fraction = String.valueOf(100 + hundredths % 100).substring(1);
        log.info("qkpi: " + summary + " in " + hundredths / 100 + "." + fraction + " s");
    }
}
