package com.example.quickstart.server;

import com.example.kpi.Nullable;
import com.example.kpi.error.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** All KPIs by id; safe for use by several threads, as each change of an entry happens as one step. */
final class KpiStore {
    private final Map<String, Entry> entries = new ConcurrentSkipListMap<>();
    private final AtomicLong ids = new AtomicLong();

    /** An id that nothing else has. */
    String newId() {
        return "%024x".formatted(ids.incrementAndGet());
    }

    /** All entries, the oldest first. */
    Collection<Entry> all() {
        return List.copyOf(entries.values());
    }

    /** The entry with this id; NotFoundException if there is none, which the server answers with 404. */
    Entry get(String kpiId) {
        return found(kpiId, entries.get(kpiId));
    }

    void add(Entry entry) {
        entries.put(entry.kpi().id(), entry);
    }

    /** Replaces the entry with this id; NotFoundException if there is none. A change that throws changes nothing. */
    void change(String kpiId, UnaryOperator<Entry> change) {
        found(kpiId, entries.computeIfPresent(kpiId, (id, entry) -> change.apply(entry)));
    }

    /** Removes the entry with this id and with it the KPI's projections and snapshots. */
    void remove(String kpiId) {
        found(kpiId, entries.remove(kpiId));
    }

    private static Entry found(String kpiId, @Nullable Entry entry) {
        if (entry == null) {
            throw new NotFoundException("there is no KPI " + kpiId);
        }
        return entry;
    }
}
