package dev.qkpi.generator.compare;

import java.util.LinkedHashSet;
import java.util.Set;

/** Tells of components that no operation leads to, so that no difference is passed over. */
final class ComponentComparison {

    private final Walk walk;

    ComponentComparison(Walk walk) {
        this.walk = walk;
    }

    /** To be called when all else is compared. */
    void compare(Pair components) {
        for (String section : keys(components)) {
            Pair pair = components.get(section);
            if (section.startsWith("x-") || !isMap(pair)) {
                walk.remainder.member(pair.labelled("components"), section);
                continue;
            }
            for (String name : keys(pair)) {
                component(pair.get(name).flowing(Flow.NOWHERE).labelled("component " + section + " " + name));
            }
        }
    }

    private static boolean isMap(Pair pair) {
        return (pair.before().isObject() || !pair.before().exists())
                && (pair.after().isObject() || !pair.after().exists());
    }

    private static Set<String> keys(Pair pair) {
        Set<String> keys = new LinkedHashSet<>(pair.before().members().keySet());
        keys.addAll(pair.after().members().keySet());
        return keys;
    }

    private void component(Pair pair) {
        boolean seen = walk.seenBefore.contains(pair.before());
        boolean seenNow = walk.seenAfter.contains(pair.after());
        boolean told = pair.isAdded() ? seenNow : pair.isRemoved() ? seen : seen && seenNow;
        if (!told && !pair.isSame()) {
            walk.changes.add(
                    "unused-component",
                    pair,
                    "it is " + (pair.isAdded() ? "new" : pair.isRemoved() ? "gone" : "changed"));
        }
    }
}
