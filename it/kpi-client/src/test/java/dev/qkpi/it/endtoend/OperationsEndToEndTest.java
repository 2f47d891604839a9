package dev.qkpi.it.endtoend;

import dev.qkpi.client.KpiAsyncClient;
import dev.qkpi.client.KpiClient;
import dev.qkpi.client.api.GetKpiParams;
import dev.qkpi.client.api.GetKpiStatisticsParams;
import dev.qkpi.client.api.ListSnapshotsParams;
import dev.qkpi.client.api.SearchSnapshotsParams;
import dev.qkpi.client.model.CreateKpiRequest;
import dev.qkpi.client.model.CreateProjectionRequest;
import dev.qkpi.client.model.CreateSnapshotRequest;
import dev.qkpi.client.model.Kpi;
import dev.qkpi.client.model.KpiAggregation;
import dev.qkpi.client.model.KpiList;
import dev.qkpi.client.model.KpiPatch;
import dev.qkpi.client.model.KpiQuery;
import dev.qkpi.client.model.KpiStatistics;
import dev.qkpi.client.model.Projection;
import dev.qkpi.client.model.ProjectionList;
import dev.qkpi.client.model.ProjectionPatch;
import dev.qkpi.client.model.StatisticsPeriod;
import dev.qkpi.client.model.StatisticsValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every operation, synchronously and asynchronously: arguments and results arrive as they were given. */
class OperationsEndToEndTest extends EndToEndTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void listKpis() {
        KpiList list = new KpiList(1L, List.of(Kpi.builder().id("1").build()), 1L << 40);
        assertResult("listKpis", list, c -> c.kpis().list(), c -> c.kpis().list(), (Object) null);
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put("a", null);
        filter.put("b", List.of(1L, "x", true, Map.of("c", "d")));
        KpiQuery query =
                KpiQuery.builder().filter(filter).sort("-name").projection(7L).build();
        assertResult("listKpis", list, c -> c.kpis().list(query), c -> c.kpis().list(query), query);
        KpiQuery empty = KpiQuery.builder().build();
        assertResult("listKpis", list, c -> c.kpis().list(empty), c -> c.kpis().list(empty), empty);
    }

    @Test
    void createKpi() {
        CreateKpiRequest request = CreateKpiRequest.builder()
                .name("n")
                .aggregation(new KpiAggregation("sum"))
                .ownerIds(List.of("a", "b"))
                .build();
        Kpi kpi = Kpi.builder().id("1").name("n").isOwner(false).build();
        assertCalls(
                Backend.Heard.of("createKpi", request),
                201,
                kpi,
                c -> c.kpis().create(request),
                c -> c.kpis().create(request));
    }

    @Test
    void getKpi() {
        Kpi kpi = Kpi.builder().id("1").description("a\n\"b\"").build();
        GetKpiParams none = GetKpiParams.builder().build();
        assertResult("getKpi", kpi, c -> c.kpis().get("1"), c -> c.kpis().get("1"), "1", none);
    }

    @Test
    void updateKpi() {
        KpiPatch patch = KpiPatch.builder().name("n").clearFormatting().build();
        assertNothing(
                "updateKpi",
                200,
                c -> c.kpis().update("1", patch),
                c -> c.kpis().update("1", patch),
                "1",
                patch);
    }

    @Test
    void deleteKpi() {
        assertNothing("deleteKpi", 204, c -> c.kpis().delete("1"), c -> c.kpis().delete("1"), "1");
    }

    @Test
    void getKpiStatistics() {
        StatisticsValue value = new StatisticsValue(-0.0, 1e-7);
        KpiStatistics statistics = new KpiStatistics(value, null, new StatisticsValue(1e300, 0.1 + 0.2));
        GetKpiStatisticsParams options = new GetKpiStatisticsParams("UTC+1");
        assertResult(
                "getKpiStatistics",
                statistics,
                c -> c.kpis().getStatistics("1", StatisticsPeriod.ALL_TIME, options),
                c -> c.kpis().getStatistics("1", StatisticsPeriod.ALL_TIME, options),
                "1",
                StatisticsPeriod.ALL_TIME,
                options);
    }

    @Test
    void projections() {
        ProjectionList list = new ProjectionList(List.of(new Projection("2024-02-29", "p", 2.5)), 1L);
        assertResult(
                "listProjections",
                list,
                c -> c.projections().list("1"),
                c -> c.projections().list("1"),
                "1");
        CreateProjectionRequest request = new CreateProjectionRequest(DAY, -1.5);
        assertCalls(
                Backend.Heard.of("createProjection", "1", request),
                201,
                new Projection("2024-02-29", "p", -1.5),
                c -> c.projections().create("1", request),
                c -> c.projections().create("1", request));
        ProjectionPatch patch = ProjectionPatch.builder().date(DAY).build();
        assertNothing(
                "updateProjection",
                204,
                c -> c.projections().update("1", "p", patch),
                c -> c.projections().update("1", "p", patch),
                "1",
                "p",
                patch);
        assertNothing(
                "deleteProjection",
                204,
                c -> c.projections().delete("1", "p"),
                c -> c.projections().delete("1", "p"),
                "1",
                "p");
    }

    @Test
    void listSnapshots() {
        ListSnapshotsParams none = ListSnapshotsParams.builder().build();
        Object json = List.of(Map.of("a", List.of(1L, "b")));
        assertResult(
                "listSnapshots",
                json,
                c -> c.snapshots().list(),
                c -> c.snapshots().list(),
                none);
        ListSnapshotsParams all = new ListSnapshotsParams(
                List.of("a", "b"), List.of("g"), true, false, "UTC-2", "week", DAY, DAY.plusYears(1));
        assertResult(
                "listSnapshots",
                null,
                c -> c.snapshots().list(all),
                c -> c.snapshots().list(all),
                all);
    }

    @Test
    void searchSnapshots() {
        SearchSnapshotsParams options = new SearchSnapshotsParams(DAY, DAY, "UTC+10", "month");
        KpiQuery query = KpiQuery.builder().sort(List.of("a")).build();
        assertResult(
                "searchSnapshots",
                Map.of("k", List.of()),
                c -> c.snapshots().search(query, options),
                c -> c.snapshots().search(query, options),
                query,
                options);
    }

    @Test
    void createAndDeleteSnapshot() {
        CreateSnapshotRequest request = new CreateSnapshotRequest("2022-W36", "UTC+3", 5.0);
        assertNothing(
                "createSnapshot",
                201,
                c -> c.snapshots().create("1", request),
                c -> c.snapshots().create("1", request),
                "1",
                request);
        assertNothing(
                "deleteSnapshot",
                204,
                c -> c.snapshots().delete("1", "s"),
                c -> c.snapshots().delete("1", "s"),
                "1",
                "s");
    }

    @Test
    void insightsAndFavourites() {
        assertResult(
                "listInsightKpis",
                List.of(Map.of("id", "1")),
                c -> c.insights().listKpis("i"),
                c -> c.insights().listKpis("i"),
                "i");
        assertNothing(
                "toggleFavouriteVirtualGroup",
                200,
                c -> c.favourites().toggleVirtualGroup(),
                c -> c.favourites().toggleVirtualGroup());
    }

    private void assertResult(
            String operation,
            Object result,
            Function<KpiClient, ?> call,
            Function<KpiAsyncClient, CompletableFuture<?>> later,
            Object... heard) {
        assertCalls(Backend.Heard.of(operation, heard), 200, result, call, later);
    }

    private void assertNothing(
            String operation,
            int status,
            Consumer<KpiClient> call,
            Function<KpiAsyncClient, CompletableFuture<?>> later,
            Object... heard) {
        Function<KpiClient, ?> calling = c -> {
            call.accept(c);
            return null;
        };
        assertCalls(Backend.Heard.of(operation, heard), status, null, calling, later);
    }
}
