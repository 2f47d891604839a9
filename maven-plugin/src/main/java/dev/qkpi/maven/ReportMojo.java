package dev.qkpi.maven;

import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.report.Report;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals share that tell what they find and may fail for it. */
abstract class ReportMojo extends DocumentMojo {

    /**
     * How the report is written: {@code text}, {@code json}, {@code markdown}, {@code html}, {@code sarif}, or several of
     * them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.format", defaultValue = "text")
    private List<String> format;

    /**
     * The file that the report is written to, if {@code format} is a single one. Without it, text goes to the log.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.reportFile")
    private File reportFile;

    /**
     * The directory that reports go to which are not text, each in a file named after its goal and format.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.outputDirectory", defaultValue = "${project.build.directory}/qkpi")
    private File outputDirectory;

    @Parameter(defaultValue = "${maven.multiModuleProjectDirectory}", readonly = true)
    private File root;

    /** Finds what there is to find; notes wrong parameters of its own and stops for them first. */
    abstract Outcome find(SpecSource document, GoalCall call) throws IOException, MojoFailureException;

    /**
     * What was found.
     *
     * @param goal the goal's name, which files are called after
     * @param failure why the build fails for it; empty if it does not
     */
    record Outcome(String goal, Report report, String failure) {}

    @Override
    final void run(GoalCall call, SpecSource document) throws IOException, MojoFailureException {
        Reports reports = new Reports(format, reportFile, call.placed(outputDirectory), call.wrong());
        Outcome outcome = find(document, call);
        Report report = outcome.report();
        if (report.folder().isEmpty() && root != null) {
            report = report.in(Reports.folder(document, root.toPath()));
        }
        reports.tell(outcome.goal(), report, getLog());
        if (!outcome.failure().isEmpty()) {
            throw new MojoFailureException("qkpi: " + outcome.failure());
        }
    }
}
