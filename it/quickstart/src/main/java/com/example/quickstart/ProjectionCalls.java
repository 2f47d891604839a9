package com.example.quickstart;

import com.example.kpi.KpiClient;
import com.example.kpi.error.ConflictException;
import com.example.kpi.error.NotFoundException;
import com.example.kpi.model.CreateProjectionRequest;
import com.example.kpi.model.Projection;
import com.example.kpi.model.ProjectionList;
import com.example.kpi.model.ProjectionPatch;
import java.time.LocalDate;
import java.util.List;

/** The operations on projections of one KPI. */
final class ProjectionCalls {
    private final KpiClient client;
    private final Report report;
    private final String kpiId;

    ProjectionCalls(KpiClient client, Report report, String kpiId) {
        this.client = client;
        this.report = report;
        this.kpiId = kpiId;
    }

    /** Creates a projection and gives its id; a second one for the same date is a conflict. */
    String create() {
        CreateProjectionRequest request = CreateProjectionRequest.builder()
                .date(LocalDate.of(2022, 10, 1))
                .value(5.0)
                .build();
        Projection projection = client.projections().create(kpiId, request);
        Check.equal("2022-10-01", projection.date());
        Check.equal(5.0, projection.value());

        ConflictException conflict =
                Check.fails(ConflictException.class, () -> client.projections().create(kpiId, request));
        Check.equal(409, conflict.status());
        Check.that(conflict.bodyText().contains("2022-10-01"), "the conflict names the date");
        report.answered(Operation.CREATE_PROJECTION, "for " + projection.date() + ", and then a conflict");
        return projection.id();
    }

    /** Changes the value of the projection only: the patch does not mention the date. */
    void update(String projectionId) {
        ProjectionPatch patch = ProjectionPatch.builder().value(6.5).build();
        client.projections().update(kpiId, projectionId, patch);
        report.answered(Operation.UPDATE_PROJECTION, "value 6.5");
    }

    void list(String projectionId) {
        ProjectionList list = client.projections().list(kpiId);
        Check.equal(1L, list.totalCount());
        Check.equal(List.of(new Projection("2022-10-01", projectionId, 6.5)), list.items());
        report.answered(Operation.LIST_PROJECTIONS, "1 projection");
    }

    void delete(String projectionId) {
        client.projections().delete(kpiId, projectionId);
        NotFoundException gone = Check.fails(
                NotFoundException.class, client.async().projections().delete(kpiId, projectionId));
        Check.equal("deleteProjection", gone.operation());
        Check.equal(List.of(), client.projections().list(kpiId).items());
        report.answered(Operation.DELETE_PROJECTION, "done, and then not found");
    }
}
