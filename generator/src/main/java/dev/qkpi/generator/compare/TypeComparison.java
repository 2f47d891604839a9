package dev.qkpi.generator.compare;

import java.util.Set;

/** Compares types, and whether null is one of them. */
final class TypeComparison {

    private final Changes changes;

    TypeComparison(Walk walk) {
        this.changes = walk.changes;
    }

    /** Notes what differs; false if no value fits both, so that all else is beside the point. */
    boolean compare(Shapes shapes) {
        Shape before = shapes.before();
        Shape after = shapes.after();
        boolean union = !before.unions.isEmpty() || !after.unions.isEmpty();
        boolean within = Types.within(before.types, after.types);
        boolean covers = Types.within(after.types, before.types);
        if (within && covers || union && (before.types == null || after.types == null)) {
            stated(shapes, before.types, after.types);
            return true;
        }
        String detail = "the type is changed from " + Types.words(before.types) + " to " + Types.words(after.types);
        String rule = within ? "values-widened" : covers ? "values-narrowed" : "type-changed";
        changes.add(rule, place(shapes), detail);
        return within || covers || !Types.both(before.types, after.types).isEmpty();
    }

    private static Pair place(Shapes shapes) {
        return shapes.at("type");
    }

    private void stated(Shapes shapes, Set<String> before, Set<String> after) {
        boolean implied = shapes.before().implied != shapes.after().implied;
        if (before != null && after != null && implied) {
            changes.add(
                    "documentation",
                    place(shapes),
                    "the type is " + (shapes.after().implied ? "no longer stated, but still implied" : "stated now")
                            + ", " + Types.words(after));
        }
    }

    /** Notes whether null comes or goes. */
    void nullability(Shapes shapes) {
        Shape before = shapes.before();
        Shape after = shapes.after();
        // What allows anything allows null as well, which the change of type says already.
        boolean told = before.isAnything() || after.isAnything();
        if (before.nullable != after.nullable && !told) {
            changes.add(
                    after.nullable ? "null-allowed" : "null-forbidden",
                    shapes.at(
                            shapes.after().origins.containsKey("nullable")
                                            || shapes.before().origins.containsKey("nullable")
                                    ? "nullable"
                                    : "type"),
                    after.nullable ? "null is allowed now" : "null is no longer allowed");
        }
    }
}
