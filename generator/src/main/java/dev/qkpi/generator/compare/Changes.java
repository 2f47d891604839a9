package dev.qkpi.generator.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is found; what several operations reach is told once. */
final class Changes {

    private final Map<Key, Found> found = new LinkedHashMap<>();
    private final Trace trace;

    Changes(Trace trace) {
        this.trace = trace;
    }

    private record Key(Rule rule, String detail, String before, String after) {}

    private record Found(String subject, Set<Flow> flows, Set<Object> owners) {}

    /** Notes a change at two places. */
    void add(String rule, Pair pair, String detail) {
        Key key = new Key(
                Rules.named(rule), detail, pair.before().pointer(), pair.after().pointer());
        Found entry = found.computeIfAbsent(
                key, k -> new Found(pair.label(), EnumSet.noneOf(Flow.class), new LinkedHashSet<>()));
        entry.flows().add(pair.flow());
        entry.owners().add(trace.current());
    }

    /** All changes, in the order in which they were found. */
    List<Change> all() {
        List<Change> changes = new ArrayList<>();
        found.forEach((key, entry) -> {
            Set<Flow> flows = EnumSet.copyOf(entry.flows());
            flows.remove(Flow.NOWHERE);
            changes.add(new Change(
                    key.rule(),
                    entry.subject(),
                    key.detail(),
                    key.before(),
                    key.after(),
                    flows,
                    trace.operations(entry.owners())));
        });
        return changes;
    }
}
