package com.example.quickstart.server;

import com.example.kpi.Nullable;
import com.example.kpi.api.ListSnapshotsParams;
import com.example.kpi.api.SearchSnapshotsParams;
import com.example.kpi.api.SnapshotsApi;
import com.example.kpi.error.NotFoundException;
import com.example.kpi.model.CreateSnapshotRequest;
import com.example.kpi.model.Kpi;
import com.example.kpi.model.KpiQuery;
import com.example.kpi.server.ServerCall;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Answers the operations on snapshots; a KPI has one for each period, and a newer one takes the place of an older. */
final class Snapshots implements SnapshotsApi {
    private final KpiStore store;
    private final Clock clock;

    Snapshots(KpiStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Map<String, Object>> list(ListSnapshotsParams options) {
        return store.all().stream()
                .filter(entry -> isListed(entry.kpi(), options))
                .map(entry ->
                        Map.of("kpiId", entry.kpi().id(), "snapshots", shown(entry, options.from(), options.to())))
                .toList();
    }

    @Override
    public Map<String, @Nullable Object> search(@Nullable KpiQuery query, SearchSnapshotsParams options) {
        Map<String, @Nullable Object> snapshots = new LinkedHashMap<>();
        for (Entry entry : Selection.of(query).apply(store.all())) {
            snapshots.put(entry.kpi().id(), shown(entry, options.from(), options.to()));
        }
        return snapshots;
    }

    /** Answers 201 for the first snapshot of a period and 200 for each that takes its place. */
    @Override
    public void create(String kpiId, CreateSnapshotRequest request) {
        LocalDate today = Dates.today(clock, request.timeZone());
        String group = request.group() == null ? today.toString() : request.group();
        Snapshot snapshot = new Snapshot(store.newId(), group, Dates.firstDay(group), request.value());
        AtomicBoolean replaced = new AtomicBoolean();
        store.change(kpiId, entry -> {
            Optional<Snapshot> old = entry.snapshots().stream()
                    .filter(other -> other.group().equals(group))
                    .findFirst();
            replaced.set(old.isPresent());
            return old.map(entry::without).orElse(entry).with(snapshot);
        });
        ServerCall.current().status(replaced.get() ? 200 : 201);
    }

    @Override
    public void delete(String kpiId, String snapshotId) {
        store.change(kpiId, entry -> {
            Snapshot snapshot = entry.snapshots().stream()
                    .filter(one -> one.id().equals(snapshotId))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("the KPI has no snapshot " + snapshotId));
            return entry.without(snapshot);
        });
    }

    private static boolean isListed(Kpi kpi, ListSnapshotsParams options) {
        List<String> groups = kpi.groups() == null ? List.of() : kpi.groups();
        return (options.ids() == null || options.ids().contains(kpi.id()))
                && (options.groupIds() == null || options.groupIds().stream().anyMatch(groups::contains))
                && (!Boolean.TRUE.equals(options.ungrouped()) || groups.isEmpty())
                && (!Boolean.TRUE.equals(options.mykpis()) || Boolean.TRUE.equals(kpi.isOwner()));
    }

    private static List<Map<String, Object>> shown(Entry entry, @Nullable LocalDate from, @Nullable LocalDate to) {
        return entry.snapshots().stream()
                .filter(snapshot -> snapshot.isWithin(from, to))
                .map(Snapshot::shown)
                .toList();
    }
}
