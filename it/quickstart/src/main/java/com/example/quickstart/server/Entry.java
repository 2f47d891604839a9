package com.example.quickstart.server;

import com.example.kpi.model.Kpi;
import com.example.kpi.model.KpiProjection;
import com.example.kpi.model.Projection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A KPI with all that belongs to it; immutable.
 *
 * @param kpi the KPI itself, without projections
 * @param projections its projections, in order of their dates
 * @param snapshots its snapshots, in order of their days
 */
record Entry(Kpi kpi, List<Projection> projections, List<Snapshot> snapshots) {
    Entry {
        projections = projections.stream()
                .sorted(Comparator.comparing(Projection::date))
                .toList();
        snapshots =
                snapshots.stream().sorted(Comparator.comparing(Snapshot::day)).toList();
    }

    static Entry of(Kpi kpi) {
        return new Entry(kpi, List.of(), List.of());
    }

    Entry with(Kpi changed) {
        return new Entry(changed, projections, snapshots);
    }

    Entry with(Projection added) {
        return new Entry(
                kpi, Stream.concat(projections.stream(), Stream.of(added)).toList(), snapshots);
    }

    Entry without(Projection removed) {
        return new Entry(kpi, projections.stream().filter(one -> one != removed).toList(), snapshots);
    }

    Entry with(Snapshot added) {
        return new Entry(
                kpi,
                projections,
                Stream.concat(snapshots.stream(), Stream.of(added)).toList());
    }

    Entry without(Snapshot removed) {
        return new Entry(
                kpi,
                projections,
                snapshots.stream().filter(one -> one != removed).toList());
    }

    /** The KPI as callers see it: with its projections. */
    Kpi shown() {
        List<KpiProjection> inside = projections.stream()
                .map(one -> KpiProjection.builder()
                        .id(one.id())
                        .date(one.date())
                        .value(one.value())
                        .build())
                .toList();
        return kpi.toBuilder().projections(inside).build();
    }
}
