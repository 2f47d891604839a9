package dev.qkpi.it.wire;

import dev.qkpi.client.KpiClient;
import dev.qkpi.client.model.CreateKpiRequest;
import dev.qkpi.client.model.CreateProjectionRequest;
import dev.qkpi.client.model.CreateSnapshotRequest;
import dev.qkpi.client.model.KpiPatch;
import dev.qkpi.client.model.ProjectionPatch;
import dev.qkpi.client.model.StatisticsPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** One call of each operation, in both forms, and which failures the page documents for it. */
enum Calls {
    LIST_INSIGHT_KPIS(
            "listInsightKpis",
            "GET /v1/insights/i/usages/kpis",
            "400 401 402 403 404 500",
            c -> c.insights().listKpis("i"),
            c -> c.async().insights().listKpis("i")),
    LIST_SNAPSHOTS(
            "listSnapshots",
            "GET /v1/kpi-snapshots",
            "400 401 402 403 500",
            c -> c.snapshots().list(),
            c -> c.async().snapshots().list()),
    LIST_KPIS(
            "listKpis",
            "GET /v2/kpis",
            "400 401 402 403 500",
            c -> c.kpis().list(),
            c -> c.async().kpis().list()),
    SEARCH_SNAPSHOTS(
            "searchSnapshots",
            "GET /v2/kpis/snapshots",
            "400 401 402 403 500",
            c -> c.snapshots().search(),
            c -> c.async().snapshots().search()),
    GET_KPI(
            "getKpi",
            "GET /v1/kpis/k",
            "400 401 402 403 404 500",
            c -> c.kpis().get("k"),
            c -> c.async().kpis().get("k")),
    LIST_PROJECTIONS(
            "listProjections",
            "GET /v1/kpis/k/projections",
            "400 401 402 403 404 500",
            c -> c.projections().list("k"),
            c -> c.async().projections().list("k")),
    GET_KPI_STATISTICS(
            "getKpiStatistics",
            "GET /v1/kpis/k/statistics",
            "400 401 402 403 404 500",
            c -> c.kpis().getStatistics("k", StatisticsPeriod.YEAR),
            c -> c.async().kpis().getStatistics("k", StatisticsPeriod.YEAR)),
    CREATE_KPI(
            "createKpi",
            "POST /v1/kpis",
            "400 401 402 403 500",
            c -> c.kpis().create(newKpi()),
            c -> c.async().kpis().create(newKpi())),
    CREATE_PROJECTION(
            "createProjection",
            "POST /v1/kpis/k/projections",
            "400 401 402 403 404 409 500",
            c -> c.projections().create("k", newProjection()),
            c -> c.async().projections().create("k", newProjection())),
    CREATE_SNAPSHOT(
            "createSnapshot",
            "POST /v1/kpis/k/snapshots",
            "400 401 402 403 404 500",
            c -> c.snapshots().create("k", new CreateSnapshotRequest(null, null, 1.0)),
            c -> c.async().snapshots().create("k", new CreateSnapshotRequest(null, null, 1.0))),
    TOGGLE_FAVOURITE_VIRTUAL_GROUP(
            "toggleFavouriteVirtualGroup",
            "PUT /v1/users/kpi-virtual-group/favorite",
            "400 401 404 500",
            c -> c.favourites().toggleVirtualGroup(),
            c -> c.async().favourites().toggleVirtualGroup()),
    UPDATE_KPI(
            "updateKpi",
            "PATCH /v1/kpis/k",
            "400 401 402 403 404 500",
            c -> c.kpis().update("k", KpiPatch.builder().build()),
            c -> c.async().kpis().update("k", KpiPatch.builder().build())),
    UPDATE_PROJECTION(
            "updateProjection",
            "PATCH /v1/kpis/k/projections/p",
            "400 401 402 403 404 500",
            c -> c.projections().update("k", "p", ProjectionPatch.builder().build()),
            c -> c.async()
                    .projections()
                    .update("k", "p", ProjectionPatch.builder().build())),
    DELETE_KPI(
            "deleteKpi",
            "DELETE /v1/kpis/k",
            "400 401 402 403 404 500",
            c -> c.kpis().delete("k"),
            c -> c.async().kpis().delete("k")),
    DELETE_PROJECTION(
            "deleteProjection",
            "DELETE /v1/kpis/k/projections/p",
            "400 401 402 403 404 500",
            c -> c.projections().delete("k", "p"),
            c -> c.async().projections().delete("k", "p")),
    DELETE_SNAPSHOT(
            "deleteSnapshot",
            "DELETE /v1/kpis/k/snapshots/s",
            "400 401 402 403 404 500",
            c -> c.snapshots().delete("k", "s"),
            c -> c.async().snapshots().delete("k", "s"));

    final String operation;
    final String target;
    final Consumer<KpiClient> call;
    final Function<KpiClient, CompletableFuture<?>> later;
    private final String failures;

    Calls(
            String operation,
            String target,
            String failures,
            Consumer<KpiClient> call,
            Function<KpiClient, CompletableFuture<?>> later) {
        this.operation = operation;
        this.target = target;
        this.failures = failures;
        this.call = call;
        this.later = later;
    }

    List<Integer> failures() {
        return Stream.of(failures.split(" ")).map(Integer::valueOf).toList();
    }

    private static CreateKpiRequest newKpi() {
        return CreateKpiRequest.builder().name("n").build();
    }

    private static CreateProjectionRequest newProjection() {
        return new CreateProjectionRequest(LocalDate.of(2022, 10, 1), 1.0);
    }
}
