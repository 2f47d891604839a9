package dev.qkpi.generator.state;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run was asked for, read and had to say; the same wherever and whenever it runs.
 *
 * @param generator which generator ran, see {@link GeneratorStamp}
 * @param options what it was asked for, a line each
 * @param inputs what it read
 * @param warnings what it said about its inputs
 */
public record Run(String generator, List<String> options, List<Input> inputs, List<String> warnings) {

    /** A run of which nothing is known; what it left is never up to date. */
    public static final Run UNKNOWN = new Run("unknown", List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Run {
        options = List.copyOf(options);
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
    }

    /** The same run once it is known what it read and said. */
    public Run with(List<Input> read, List<String> said) {
        List<Input> all = new ArrayList<>(read);
        all.addAll(inputs);
        return new Run(generator, options, all, said);
    }
}
