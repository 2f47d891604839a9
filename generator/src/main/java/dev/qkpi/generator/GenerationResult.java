package dev.qkpi.generator;

import dev.qkpi.generator.document.Finding;
import dev.qkpi.generator.output.GeneratedTree;
import java.util.List;

/**
 * What came of a run.
 *
 * @param tree the generated files, nothing written yet
 * @param findings warnings about what the document says that is not honoured as written
 */
public record GenerationResult(GeneratedTree tree, List<Finding> findings) {
    /** Copies the findings. */
    public GenerationResult {
        findings = List.copyOf(findings);
    }
}
