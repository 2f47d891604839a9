package dev.qkpi.maven;

import dev.qkpi.generator.state.Request;
import dev.qkpi.generator.state.UpToDate;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** The directory that a run writes to, and its place in the build. */
final class Output {

    private static final String TAKEN = "dev.qkpi.output:";
    private static final int MOST_NAMES = 5;

    private final File directory;
    private final MavenProject project;
    private final Log log;
    private final long start = System.nanoTime();

    Output(File directory, MavenProject project, Log log) {
        this.directory = directory;
        this.project = project;
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

    /** Claims the directory: a second execution with other inputs would remove what the first one wrote. */
    void take(Request request) throws MojoFailureException {
        String key = TAKEN + directory.getAbsoluteFile().toPath().normalize();
        Object earlier = project.getContextValue(key);
        if (earlier != null && !earlier.equals(request.toString())) {
            throw new MojoFailureException("qkpi: another execution of this build writes to output `" + directory
                    + "` too, from other inputs. Give each execution its own output.");
        }
        project.setContextValue(key, request.toString());
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
