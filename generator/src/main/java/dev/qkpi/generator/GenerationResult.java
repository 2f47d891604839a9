package dev.qkpi.generator;

import dev.qkpi.generator.document.Finding;
import dev.qkpi.generator.output.GeneratedTree;
import dev.qkpi.generator.state.Input;
import java.util.List;

/**
 * What came of a run.
 *
 * @param tree the generated files, nothing written yet
 * @param findings warnings about what the document says that is not honoured as written
 * @param inputs the document and the files that it refers to, as they were read
 */
public record GenerationResult(GeneratedTree tree, List<Finding> findings, List<Input> inputs) {
    /** Copies the lists. */
    public GenerationResult {
        findings = List.copyOf(findings);
        inputs = List.copyOf(inputs);
    }

    /** The findings as their messages. */
    public List<String> warnings() {
        return findings.stream().map(Finding::toString).toList();
    }
}
