package dev.qkpi.maven;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.TreeWriter;
import dev.qkpi.generator.output.WriteReport;
import dev.qkpi.generator.state.Request;
import java.io.IOException;
import org.apache.maven.plugin.logging.Log;

/** A run that generates: all that a build in which nothing changed has no need to load. */
final class Generation {

    private final GeneratorOptions options;
    private final Request request;
    private final Log log;

    Generation(GeneratorOptions options, Request request, Log log) {
        this.options = options;
        this.request = request;
        this.log = log;
    }

    /** Generates the sources and brings the directory in line with them. */
    void run(SpecSource source, Output output) throws IOException {
        GenerationResult result =
                new ClientGenerator(options).generate(source, new SlowRun(log::info, System::nanoTime));
        WriteReport report = new TreeWriter(output.directory().toPath(), log::info)
                .write(result.tree(), request.run(result.inputs(), result.warnings()));
        for (String path : report.edited()) {
            log.warn("qkpi: " + path + " was edited since it was generated, and the edit is lost. "
                    + "Change the document or override a template instead.");
        }
        output.tell(
                result.warnings(),
                report.foreign(),
                report.written().size() + " files written, " + report.kept() + " kept, "
                        + report.removed().size() + " removed");
    }
}
