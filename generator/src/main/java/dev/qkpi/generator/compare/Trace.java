package dev.qkpi.generator.compare;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which operations reach what, kept while the documents are gone through. */
final class Trace {

    private final Map<Object, Set<Object>> parents = new HashMap<>();
    private final Map<String, Integer> operations = new HashMap<>();
    private Object current = "";

    /** What is being compared. */
    Object current() {
        return current;
    }

    /** Does something on behalf of an operation. */
    void operation(String name, Runnable comparison) {
        operations.putIfAbsent(name, operations.size());
        within(name, comparison);
    }

    /** Does something on behalf of a part. */
    void within(Object part, Runnable comparison) {
        Object outer = current;
        current = part;
        comparison.run();
        current = outer;
    }

    /** Notes that what is being compared leads to a part. */
    void leadsTo(Object part) {
        parents.computeIfAbsent(part, key -> new LinkedHashSet<>()).add(current);
    }

    /** The operations that lead to one of these, in the order in which they were compared. */
    List<String> operations(Collection<Object> parts) {
        Deque<Object> open = new ArrayDeque<>(parts);
        Set<Object> seen = new HashSet<>(parts);
        while (!open.isEmpty()) {
            for (Object parent : parents.getOrDefault(open.pop(), Set.of())) {
                if (seen.add(parent)) {
                    open.push(parent);
                }
            }
        }
        return seen.stream()
                .filter(operations::containsKey)
                .map(String.class::cast)
                .sorted(java.util.Comparator.comparing(operations::get))
                .toList();
    }
}
