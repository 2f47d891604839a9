package dev.qkpi.generator.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the findings of one document; all are told at once. */
public final class Findings {

    private final String document;
    private final Lines lines;
    private final List<Finding> all = new ArrayList<>();

    Findings(String document, Lines lines) {
        this.document = document;
        this.lines = lines;
    }

    /** Notes something that keeps the document from being used. */
    public void error(String id, String pointer, String problem, String remedy) {
        all.add(new Finding(id, document, lines.of(pointer), pointer, Severity.ERROR, problem, remedy));
    }

    /** Notes something that is not honoured as written. */
    public void warning(String id, String pointer, String problem, String remedy) {
        all.add(new Finding(id, document, lines.of(pointer), pointer, Severity.WARNING, problem, remedy));
    }

    /** The findings so far, each once, in the document's order. */
    public List<Finding> all() {
        return all.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Finding::line).thenComparing(Finding::id))
                .toList();
    }

    /** Whether one of them is an error. */
    public boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Fails with all findings if one of them is an error. */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new SpecException(all());
        }
    }
}
