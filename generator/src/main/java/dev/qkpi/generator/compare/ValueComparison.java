package dev.qkpi.generator.compare;

import java.util.ArrayList;
import java.util.List;

/** Compares lists of allowed values. */
final class ValueComparison {

    private final Changes changes;

    ValueComparison(Walk walk) {
        this.changes = walk.changes;
    }

    void compare(Shapes shapes) {
        List<Object> before = shapes.before().values;
        List<Object> after = shapes.after().values;
        Pair place = place(shapes);
        if (before == null && after == null) {
            return;
        }
        if (before == null || after == null) {
            constrained(shapes, place);
            return;
        }
        boolean open = shapes.before().open && shapes.after().open;
        if (shapes.before().open != shapes.after().open) {
            String detail = shapes.after().open ? "the enum is open now" : "the enum is no longer open";
            changes.add(shapes.after().open ? "enum-opened" : "enum-closed", place, detail);
        }
        // Whether an old reader expects new values is told by the old document, and the other way round.
        for (Object value : without(after, before)) {
            String rule = shapes.before().open ? "open-enum-value-added" : "enum-value-added";
            changes.add(rule, place, "the enum has the new value " + Text.of(value));
        }
        for (Object value : without(before, after)) {
            String rule = open || shapes.after().open ? "open-enum-value-removed" : "enum-value-removed";
            changes.add(rule, place, "the enum no longer has the value " + Text.of(value));
        }
    }

    private static Pair place(Shapes shapes) {
        for (String keyword : List.of("enum", "const", "x-extensible-enum")) {
            if (shapes.before().origins.containsKey(keyword)
                    || shapes.after().origins.containsKey(keyword)) {
                return shapes.at(keyword);
            }
        }
        return shapes.pair();
    }

    private void constrained(Shapes shapes, Pair place) {
        boolean now = shapes.after().values != null;
        Shape listed = now ? shapes.after() : shapes.before();
        String detail = (now ? "only these values are allowed now: " : "not only these values are allowed any more: ")
                + String.join(", ", listed.values.stream().map(Text::of).toList());
        String rule = listed.open ? (now ? "enum-closed" : "enum-opened") : now ? "values-narrowed" : "values-widened";
        if (listed.open) {
            detail = (now ? "these values are named now: " : "these values are no longer named: ")
                    + String.join(", ", listed.values.stream().map(Text::of).toList());
            rule = now ? "open-enum-value-removed" : "open-enum-value-added";
        }
        changes.add(rule, place, detail);
    }

    private static List<Object> without(List<Object> values, List<Object> others) {
        List<Object> rest = new ArrayList<>(values);
        rest.removeAll(others);
        return rest;
    }
}
