package dev.qkpi.generator.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds out which operations belong together: by method and path, whatever its variables are called, or by operationId. */
final class PathComparison {

    private static final Set<String> ITEM = Set.of("parameters", "servers", "$ref");

    private final Walk walk;
    private final OperationComparison operations;
    private final Set<String> items = new HashSet<>();

    PathComparison(Walk walk) {
        this.walk = walk;
        this.operations = new OperationComparison(walk, this);
    }

    /** Compares the operations of two maps of path items; what they are called begins with the pair's label. */
    void compare(Pair paths) {
        List<Call> old = new ArrayList<>(Call.in(paths.before()));
        List<Call> now = new ArrayList<>(Call.in(paths.after()));
        old.forEach(call -> walk.before(call.item()));
        now.forEach(call -> walk.after(call.item()));
        match(paths, old, now, (a, b) -> a.address().equals(b.address()));
        match(paths, old, now, (a, b) -> a.shape().equals(b.shape()));
        match(paths, old, now, (a, b) -> !a.id().isEmpty() && a.id().equals(b.id()));
        for (Call call : old) {
            Node place = paths.after().get(call.path()).get(method(call));
            lone("operation-removed", new Pair(call.node(), place, label(paths, call), paths.flow()), call);
        }
        for (Call call : now) {
            Node place = paths.before().get(call.path()).get(method(call));
            lone("operation-added", new Pair(place, call.node(), label(paths, call), paths.flow()), call);
        }
        emptyItems(paths);
    }

    private static String method(Call call) {
        return call.method().toLowerCase(java.util.Locale.ROOT);
    }

    private static String label(Pair paths, Call call) {
        return paths.label() + call.label();
    }

    private void lone(String rule, Pair place, Call call) {
        boolean added = rule.endsWith("added");
        String was = call.node().flag("deprecated", false) ? ", which was deprecated," : "";
        walk.trace.operation(
                place.label(),
                () -> walk.changes.add(
                        rule, place, "`" + call.address() + "`" + (added ? " is new" : was + " is gone")));
    }

    private void match(Pair paths, List<Call> old, List<Call> now, BiPredicate<Call, Call> same) {
        for (Call before : List.copyOf(old)) {
            now.stream().filter(after -> same.test(before, after)).findFirst().ifPresent(after -> {
                old.remove(before);
                now.remove(after);
                String label = label(paths, after);
                walk.trace.operation(label, () -> matched(paths, before, after));
            });
        }
    }

    private void matched(Pair paths, Call before, Call after) {
        Pair pair = new Pair(before.node(), after.node(), label(paths, after), paths.flow());
        if (!before.shape().equals(after.shape())) {
            String moved = "it is moved from `" + before.address() + "` to `" + after.address() + "`";
            walk.changes.add("operation-moved", pair, moved);
        } else if (!before.path().equals(after.path())) {
            walk.changes.add(
                    "path-variable-renamed", pair, "the path is changed " + Text.fromTo(before.path(), after.path()));
        }
        Pair item = new Pair(before.item(), after.item(), paths.label() + after.path(), paths.flow());
        if (items.add(before.item().pointer() + " " + after.item().pointer())) {
            Set<String> known = new HashSet<>(Call.METHODS);
            known.addAll(ITEM);
            walk.remainder.compare(item, known);
        }
        operations.compare(before, after, pair);
    }

    /** Path items without operations, and extensions among them. */
    private void emptyItems(Pair paths) {
        Set<String> names =
                new java.util.LinkedHashSet<>(paths.before().members().keySet());
        names.addAll(paths.after().members().keySet());
        for (String name : names) {
            Pair item = paths.get(name).labelled(paths.label() + name);
            if (Call.isExtension(paths.after(), name)) {
                walk.remainder.member(item, name);
            } else if (!isCalled(item.before()) && !isCalled(item.after()) && !item.isSame()) {
                walk.changes.add(
                        "documentation",
                        item,
                        "the path without operations is "
                                + (item.isAdded() ? "new" : item.isRemoved() ? "gone" : "changed"));
            }
        }
    }

    private static boolean isCalled(Node item) {
        return Call.METHODS.stream()
                .anyMatch(method -> item.resolved().get(method).exists());
    }
}
