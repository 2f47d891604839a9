package com.example.quickstart;

import com.example.kpi.ApiResponse;
import com.example.kpi.KpiClient;
import com.example.kpi.api.ListSnapshotsParams;
import com.example.kpi.api.SearchSnapshotsParams;
import com.example.kpi.error.NotFoundException;
import com.example.kpi.model.CreateSnapshotRequest;
import com.example.kpi.model.KpiQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The operations on snapshots of one KPI. */
final class SnapshotCalls {
    private final KpiClient client;
    private final Report report;
    private final String kpiId;

    SnapshotCalls(KpiClient client, Report report, String kpiId) {
        this.client = client;
        this.report = report;
        this.kpiId = kpiId;
    }

    /** Creates snapshots of three days at the same time, then one that takes the place of another. */
    void create() {
        CompletableFuture.allOf(create("2022-09-01", 4), create("2022-09-06", 5), create("2022-09-08", 6))
                .join();
        ApiResponse<?> replaced = create("2022-09-08", 7).join();
        Check.equal(200, replaced.status());
        report.answered(Operation.CREATE_SNAPSHOT, "3 new and 1 replaced");
    }

    private CompletableFuture<? extends ApiResponse<?>> create(String group, double value) {
        CreateSnapshotRequest request = CreateSnapshotRequest.builder()
                .group(group)
                .timeZone("UTC+3")
                .value(value)
                .build();
        return client.async().withResponse(async -> async.snapshots().create(kpiId, request));
    }

    /** Lists all snapshots and gives the id of the last one. The document promises no more than some JSON. */
    String list() {
        ListSnapshotsParams ofKpi =
                ListSnapshotsParams.builder().ids(List.of(kpiId, "another")).build();
        List<?> snapshots = snapshots(client.snapshots().list(ofKpi));
        Check.equal(3, snapshots.size());
        Map<?, ?> last = (Map<?, ?>) snapshots.get(2);
        Check.equal("2022-09-08", last.get("group"));
        Check.equal(7L, last.get("value"));
        report.answered(Operation.LIST_SNAPSHOTS, "3 snapshots");
        return (String) last.get("id");
    }

    /** The snapshots of some days only, of the KPIs that a query in the body of the GET request chooses. */
    void search() {
        KpiQuery query = KpiQuery.builder().filter(Map.of("_id", kpiId)).build();
        SearchSnapshotsParams days = SearchSnapshotsParams.builder()
                .from(LocalDate.of(2022, 9, 2))
                .to(LocalDate.of(2022, 9, 7))
                .build();
        Map<String, Object> byKpi = client.snapshots().search(query, days);
        Check.equal(1, byKpi.size());
        Check.equal(1, ((List<?>) byKpi.get(kpiId)).size());
        report.answered(Operation.SEARCH_SNAPSHOTS, "1 snapshot in 6 days");
    }

    void delete(String snapshotId) {
        client.snapshots().delete(kpiId, snapshotId);
        Check.equal(2, snapshots(client.snapshots().list()).size());
        Check.fails(NotFoundException.class, () -> client.snapshots().delete(kpiId, snapshotId));
        report.answered(Operation.DELETE_SNAPSHOT, "done, and then not found");
    }

    private static List<?> snapshots(Object listing) {
        Map<?, ?> first = (Map<?, ?>) ((List<?>) listing).get(0);
        return (List<?>) first.get("snapshots");
    }
}
