package dev.qkpi.maven;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.TreeWriter;
import dev.qkpi.generator.output.WriteReport;
import dev.qkpi.generator.state.Request;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** A run that generates: all that a build in which nothing changed has no need to load. */
final class Generation {

    private final GeneratorOptions options;
    private final Request request;
    private final Log log;
    private List<String> warnings;

    Generation(GeneratorOptions options, Request request, Log log) {
        this.options = options;
        this.request = request;
        this.log = log;
    }

    /** Validates first; what that warns of takes the place of what generating would say. */
    Generation after(ValidationOptions validation, SpecSource source) throws MojoFailureException {
        warnings = new Precheck(validation, options).warnings(source, log);
        return this;
    }

    /** Generates the sources and brings the directory in line with them. */
    void run(SpecSource source, Output output) throws IOException {
        GenerationResult result =
                new ClientGenerator(options).generate(source, new SlowRun(log::info, System::nanoTime));
        List<String> told = warnings == null ? result.warnings() : warnings;
        WriteReport report = new TreeWriter(output.directory().toPath(), log::info)
                .write(result.tree(), request.run(result.inputs(), told));
        for (String path : report.edited()) {
            log.warn("qkpi: " + path + " was edited since it was generated, and the edit is lost. "
                    + "Change the document or override a template instead.");
        }
        output.tell(
                told,
                report.foreign(),
                report.written().size() + " files written, " + report.kept() + " kept, "
                        + report.removed().size() + " removed");
    }
}
