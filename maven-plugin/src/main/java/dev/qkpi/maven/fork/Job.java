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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * A run to be made.
 *
 * @param options the generator's
 * @param source the document
 * @param output the directory to bring in line
 * @param run what is noted of the run before it has read anything
 * @param warnings what is said about the document in place of what generating says; nothing if that is said
 */
public record Job(GeneratorOptions options, SpecSource source, Path output, Run run, Optional<List<String>> warnings) {

    /** The same run, which says this about the document. */
    public Job told(List<String> instead) {
        return new Job(options, source, output, run, Optional.of(instead));
    }

    /** Does it in this virtual machine; tells what takes long. */
    public Outcome here(Consumer<String> say, LongSupplier nanoTime) throws IOException {
        GenerationResult result = new ClientGenerator(options).generate(source, new SlowRun(say, nanoTime));
        List<String> said = warnings.orElseGet(result::warnings);
        WriteReport report = new TreeWriter(output, say).write(result.tree(), run.with(result.inputs(), said));
        return Outcome.of(said, report);
    }
}
