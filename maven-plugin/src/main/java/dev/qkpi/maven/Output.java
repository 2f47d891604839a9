package dev.qkpi.maven;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.TreeWriter;
import dev.qkpi.generator.output.WriteReport;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** The directory that a run writes to, and its place in the build. */
final class Output {

    private static final String TAKEN = "dev.qkpi.output:";

    private final File directory;
    private final MavenProject project;

    Output(File directory, MavenProject project, WrongParameters wrong) {
        this.directory = directory;
        this.project = project;
        if (directory.exists() && !directory.isDirectory()) {
            wrong.add("output `" + directory + "` is a file. Name a directory, which need not exist.");
        }
    }

    /** Generates the sources and brings the directory in line with them. */
    void write(GeneratorOptions options, SpecSource source, Log log) throws IOException, MojoFailureException {
        long start = System.nanoTime();
        take(options + " " + source.name() + " " + Arrays.hashCode(source.content()));
        GenerationResult result =
                new ClientGenerator(options).generate(source, new SlowRun(log::info, System::nanoTime));
        WriteReport report = new TreeWriter(directory.toPath()).write(result.tree());
        result.findings().forEach(finding -> log.warn(finding.toString()));
        log.info(String.format(
                Locale.ROOT,
                "qkpi: %d files written, %d kept, %d removed in %.1f s",
                report.written(),
                report.kept(),
                report.removed(),
                (System.nanoTime() - start) / 1e9));
    }

    File directory() {
        return directory;
    }

    /** A second execution with other inputs would remove what the first one wrote. */
    private void take(String inputs) throws MojoFailureException {
        String key = TAKEN + directory.getAbsoluteFile().toPath().normalize();
        Object earlier = project.getContextValue(key);
        if (earlier != null && !earlier.equals(inputs)) {
            throw new MojoFailureException("qkpi: another execution of this build writes to output `" + directory
                    + "` too, from other inputs. Give each execution its own output.");
        }
        project.setContextValue(key, inputs);
    }
}
