package dev.qkpi.generator.output;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.state.OptionLines;
import dev.qkpi.generator.state.Request;
import dev.qkpi.generator.state.UpToDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A process of its own that does what the goal does, as often as asked for. */
final class RunProcess {

    /** What it says when it begins to write. */
    static final String WRITING = "writing";

    private static final GeneratorOptions OPTIONS =
            new GeneratorOptions("com.example", Set.of(Part.CLIENT), Nullness.GENERATED, Optional.empty());

    private RunProcess() {}

    /** Starts one with a virtual machine of its own: the output, how often, whether by force, and documents in turn. */
    static Process start(Path output, int runs, boolean force, List<Path> documents) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RunProcess.class.getName(),
                output.toString(),
                String.valueOf(runs),
                String.valueOf(force)));
        documents.forEach(document -> command.add(document.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Runs as told; see {@link #start}. */
    public static void main(String[] args) throws IOException {
        for (int run = 0; run < Integer.parseInt(args[1]); run++) {
            run(Path.of(args[0]), Boolean.parseBoolean(args[2]), Path.of(args[3 + run % (args.length - 3)]));
        }
    }

    /** One run. */
    static void run(Path output, boolean force, Path document) throws IOException {
        SpecSource source = SpecSource.file(document);
        Request request = new Request(new OptionLines(document.getParent()), source.place(), null);
        if (force || !UpToDate.check(request, output).holds()) {
            GenerationResult result = new ClientGenerator(OPTIONS).generate(source);
            System.out.println(WRITING);
            new TreeWriter(output).write(result.tree(), request.run().with(result.inputs(), result.warnings()));
        }
    }
}
