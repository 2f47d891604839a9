package dev.qkpi.generator.document;

import java.util.ArrayList;
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

    /** The findings so far, in the order they were noted. */
    public List<Finding> all() {
        return List.copyOf(all);
    }

    /** Whether one of them is an error. */
    public boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Fails with all findings if one of them is an error. */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new SpecException(all);
        }
    }
}
