package dev.qkpi.generator.document;

import java.util.List;
import java.util.stream.Collectors;

/** A document cannot be used; carries every finding, not only the first. */
public final class SpecException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** An exception for these findings, errors and warnings alike. */
    public SpecException(List<Finding> findings) {
        super(findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::toString)
                .collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** An exception for a text that cannot be read as a document at all. */
    static SpecException unreadable(String document, int line, String problem, String remedy) {
        return new SpecException(
                List.of(new Finding("QKPI-001", document, line, 0, "", Severity.ERROR, problem, remedy)));
    }

    /** All findings of the document, in its order. */
    public List<Finding> findings() {
        return findings;
    }
}
