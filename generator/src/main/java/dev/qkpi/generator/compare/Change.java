package dev.qkpi.generator.compare;

import dev.qkpi.generator.compare.Rule.Side;
import java.util.List;
import java.util.Set;

/**
 * One difference between two documents.
 *
 * @param rule what kind of change it is
 * @param subject what is changed, for example {@code Kpi.unit}
 * @param detail how, without a full stop
 * @param before pointer in the old document; of the nearest place above it where there is nothing
 * @param after pointer in the new document, likewise
 * @param flows who sends it; empty if nobody does
 * @param operations those that it reaches, by operationId or method and path
 */
public record Change(
        Rule rule,
        String subject,
        String detail,
        String before,
        String after,
        Set<Flow> flows,
        List<String> operations) {
    public Change {
        flows = Set.copyOf(flows);
        operations = List.copyOf(operations);
    }

    /** What it means for one side. */
    public Verdict verdict(Side side) {
        return rule.verdict(side, flows);
    }

    /** The worse of what it means for the two sides. */
    public Verdict verdict() {
        return verdict(Side.CLIENT).or(verdict(Side.SERVER));
    }

    /** Why it means that, a sentence without its full stop. */
    public String reason(Side side) {
        return rule.reason(side, flows);
    }

    /** Subject and detail as one text. */
    public String message() {
        return subject + ": " + detail;
    }
}
