package dev.qkpi.maven.fork;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.TreeWriter;
import dev.qkpi.generator.output.WriteReport;
import dev.qkpi.generator.state.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * A run to be made.
 *
 * @param options the generator's
 * @param source the document
 * @param output the directory to bring in line
 * @param run what is noted of the run before it has read anything
 */
public record Job(GeneratorOptions options, SpecSource source, Path output, Run run) {

    /** Does it in this virtual machine; tells what takes long. */
    public Outcome here(Consumer<String> say, LongSupplier nanoTime) throws IOException {
        GenerationResult result = new ClientGenerator(options).generate(source, new SlowRun(say, nanoTime));
        Run made = run.with(result.inputs(), result.warnings());
        WriteReport report = new TreeWriter(output, say).write(result.tree(), made);
        return Outcome.of(result.warnings(), report);
    }
}
