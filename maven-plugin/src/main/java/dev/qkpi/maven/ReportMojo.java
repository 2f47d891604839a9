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

    /** How the report is written: text, json, markdown, html, sarif, or several of them. */
    @Parameter(property = "qkpi.format", defaultValue = "text")
    private List<String> format;

    /** The one file that the report is written to, if format is one; without it, text goes to the log. */
    @Parameter(property = "qkpi.reportFile")
    private File reportFile;

    /** Where reports go that are not text, each named after its goal and format. */
    @Parameter(property = "qkpi.outputDirectory", defaultValue = "${project.build.directory}/qkpi")
    private File outputDirectory;

    /** Finds what there is to find; notes wrong parameters of its own and stops for them first. */
    abstract Outcome find(SpecSource document, WrongParameters wrong) throws IOException, MojoFailureException;

    /**
     * What was found.
     *
     * @param goal the goal's name, which files are called after
     * @param failure why the build fails for it; empty if it does not
     */
    record Outcome(String goal, Report report, String failure) {}

    @Override
    final void run(GoalCall call, SpecSource document) throws IOException, MojoFailureException {
        Reports reports = new Reports(format, reportFile, outputDirectory, call.wrong());
        Outcome outcome = find(document, call.wrong());
        reports.tell(outcome.goal(), outcome.report(), getLog());
        if (!outcome.failure().isEmpty()) {
            throw new MojoFailureException("qkpi: " + outcome.failure());
        }
    }
}
