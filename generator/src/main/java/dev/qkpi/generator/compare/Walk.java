package dev.qkpi.generator.compare;

import java.util.HashSet;
import java.util.Set;

/** What all comparisons of two documents share. */
final class Walk {

    /** Whether it only finds out something for another walk. */
    final boolean apart;

    final Trace trace = new Trace();
    final Changes changes = new Changes(trace);
    final Remainder remainder = new Remainder(changes);
    final Schemas schemas = new Schemas(this);

    /** What something in the old document has led to. */
    final Set<Node> seenBefore = new HashSet<>();

    /** The same of the new document. */
    final Set<Node> seenAfter = new HashSet<>();

    Walk(boolean apart) {
        this.apart = apart;
    }

    /** What references at both places lead to; noted as reached. */
    Pair resolved(Pair pair) {
        if (pair.before().reference().isPresent() && pair.after().reference().isPresent()) {
            remainder.compare(pair, Set.of("$ref"));
        }
        Pair resolved = pair.resolved();
        seenBefore.add(resolved.before());
        seenAfter.add(resolved.after());
        return resolved;
    }

    /** What a reference leads to; noted as reached. */
    Node before(Node node) {
        seenBefore.add(node.resolved());
        return node.resolved();
    }

    /** The same in the new document. */
    Node after(Node node) {
        seenAfter.add(node.resolved());
        return node.resolved();
    }
}
