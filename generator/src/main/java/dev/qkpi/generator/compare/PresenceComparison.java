package dev.qkpi.generator.compare;

/** Compares whether something is sent at all: a parameter, a header, a body. */
final class PresenceComparison {

    private final Changes changes;

    PresenceComparison(Walk walk) {
        this.changes = walk.changes;
    }

    /** Notes what differs; true if both documents have it, so that there is more to compare. */
    boolean compare(Pair pair, boolean before, boolean after) {
        if (pair.isAdded()) {
            changes.add(
                    after ? "required-added" : "optional-added", pair, "it is new" + (after ? " and required" : ""));
        } else if (pair.isRemoved()) {
            String detail = "it is gone" + (before ? "; it was required" : "");
            changes.add(before ? "required-removed" : "optional-removed", pair, detail);
        } else if (before != after) {
            String detail = after ? "it is required now" : "it is no longer required";
            changes.add(after ? "became-required" : "became-optional", pair, detail);
        }
        return pair.before().exists() && pair.after().exists();
    }
}
