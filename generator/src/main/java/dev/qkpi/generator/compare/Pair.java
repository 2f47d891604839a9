package dev.qkpi.generator.compare;

/**
 * Two places that belong together, one of each document; one of them may have nothing.
 *
 * @param before the place in the old document
 * @param after the place in the new document
 * @param label how messages call it
 * @param flow who sends it
 */
record Pair(Node before, Node after, String label, Flow flow) {

    /** The members of a name. */
    Pair get(String key) {
        return new Pair(before.get(key), after.get(key), label, flow);
    }

    Pair labelled(String other) {
        return new Pair(before, after, other, flow);
    }

    Pair flowing(Flow other) {
        return new Pair(before, after, label, other);
    }

    /** What references at both places lead to. */
    Pair resolved() {
        return new Pair(before.resolved(), after.resolved(), label, flow);
    }

    boolean isAdded() {
        return !before.exists() && after.exists();
    }

    boolean isRemoved() {
        return before.exists() && !after.exists();
    }

    boolean isSame() {
        return before.sameAs(after);
    }
}
