package com.example.quickstart.server;

import com.example.kpi.api.ProjectionsApi;
import com.example.kpi.error.ConflictException;
import com.example.kpi.error.NotFoundException;
import com.example.kpi.model.CreateProjectionRequest;
import com.example.kpi.model.Projection;
import com.example.kpi.model.ProjectionList;
import com.example.kpi.model.ProjectionPatch;

/** Answers the operations on projections; a KPI has at most one for each date. */
final class Projections implements ProjectionsApi {
    private final KpiStore store;

    Projections(KpiStore store) {
        this.store = store;
    }

    @Override
    public ProjectionList list(String kpiId) {
        Entry entry = store.get(kpiId);
        return ProjectionList.builder()
                .items(entry.projections())
                .totalCount((long) entry.projections().size())
                .build();
    }

    @Override
    public Projection create(String kpiId, CreateProjectionRequest request) {
        Projection projection = Projection.builder()
                .id(store.newId())
                .date(request.date().toString())
                .value(request.value())
                .build();
        store.change(kpiId, entry -> checked(entry, projection).with(projection));
        return projection;
    }

    @Override
    public void update(String kpiId, String projectionId, ProjectionPatch patch) {
        store.change(kpiId, entry -> {
            Projection old = find(entry, projectionId);
            Projection changed = old.toBuilder()
                    .date(patch.date().isPresent() ? patch.date().value().toString() : old.date())
                    .value(patch.value().orElse(old.value()))
                    .build();
            return checked(entry.without(old), changed).with(changed);
        });
    }

    @Override
    public void delete(String kpiId, String projectionId) {
        store.change(kpiId, entry -> entry.without(find(entry, projectionId)));
    }

    private static Entry checked(Entry entry, Projection added) {
        if (entry.projections().stream().anyMatch(other -> other.date().equals(added.date()))) {
            throw new ConflictException("the KPI has a projection for " + added.date() + " already");
        }
        return entry;
    }

    private static Projection find(Entry entry, String projectionId) {
        return entry.projections().stream()
                .filter(projection -> projection.id().equals(projectionId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("the KPI has no projection " + projectionId));
    }
}
