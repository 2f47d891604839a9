package dev.qkpi.generator.compare;

import dev.qkpi.generator.compare.Rule.Side;
import dev.qkpi.generator.document.WrittenDocument;
import java.util.List;

/**
 * What differs between two documents.
 *
 * @param before the old document
 * @param after the new document
 * @param changes every difference, in the new document's order
 */
public record Comparison(WrittenDocument before, WrittenDocument after, List<Change> changes) {
    public Comparison {
        changes = List.copyOf(changes);
    }

    /** Compares two documents; a pure function of what they say. */
    public static Comparison of(WrittenDocument before, WrittenDocument after) {
        return new Comparison(before, after, DocumentComparison.compare(before.value(), after.value()));
    }

    /** The worst that the changes mean for a side. */
    public Verdict verdict(Side side) {
        return changes.stream().map(change -> change.verdict(side)).reduce(Verdict.COMPATIBLE, Verdict::or);
    }
}
