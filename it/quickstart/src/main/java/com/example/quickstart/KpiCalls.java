package com.example.quickstart;

import com.example.kpi.ApiResponse;
import com.example.kpi.KpiClient;
import com.example.kpi.RequestOptions;
import com.example.kpi.api.GetKpiParams;
import com.example.kpi.api.GetKpiStatisticsParams;
import com.example.kpi.api.ListSnapshotsParams;
import com.example.kpi.error.NotFoundException;
import com.example.kpi.model.CreateKpiRequest;
import com.example.kpi.model.DescriptionFormatting;
import com.example.kpi.model.Kpi;
import com.example.kpi.model.KpiAggregation;
import com.example.kpi.model.KpiFormatting;
import com.example.kpi.model.KpiInsight;
import com.example.kpi.model.KpiList;
import com.example.kpi.model.KpiPatch;
import com.example.kpi.model.KpiQuery;
import com.example.kpi.model.KpiStatistics;
import com.example.kpi.model.StatisticsPeriod;
import com.example.kpi.model.StatisticsValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The operations on KPIs, on the insight that one draws its values from, and on favourites. */
final class KpiCalls {
    static final String ACCOUNT = "5be26318e5274a0007f17f61";
    static final String INSIGHT = "1k42vv2z24";
    private static final String OTHER_ACCOUNT = "60b0d2c59bd8a6aff9b639ee";

    private final KpiClient client;
    private final Report report;

    KpiCalls(KpiClient client, Report report) {
        this.client = client;
        this.report = report;
    }

    /** Creates two KPIs, the second in another account by options for its call only, and gives the first one's id. */
    String create() {
        Kpi kpi = client.kpis()
                .create(CreateKpiRequest.builder()
                        .name("New customers")
                        .description("How many join, **per day**")
                        .aggregation(KpiAggregation.AVERAGE)
                        .formatting(KpiFormatting.builder().suffix(" per day").build())
                        .insight(KpiInsight.builder()
                                .insightName(INSIGHT)
                                .fieldName("count")
                                .build())
                        .build());
        Check.equal("New customers", kpi.name());
        Check.equal(ACCOUNT, kpi.accountId());

        RequestOptions options = RequestOptions.builder()
                .timeout(Duration.ofSeconds(5))
                .header("gtmhub-accountId", OTHER_ACCOUNT)
                .build();
        Kpi other = client.with(options)
                .kpis()
                .create(CreateKpiRequest.builder().name("Revenue").build());
        Check.equal(OTHER_ACCOUNT, other.accountId());
        report.answered(Operation.CREATE_KPI, quoted(kpi.name()) + ", " + quoted(other.name()));
        return kpi.id();
    }

    void get(String kpiId) {
        GetKpiParams plain = GetKpiParams.builder()
                .formatting(DescriptionFormatting.PLAIN_TEXT)
                .build();
        ApiResponse<Kpi> response = client.withResponse(c -> c.kpis().get(kpiId, plain));
        Check.equal(200, response.status());
        Check.equal("application/json", response.headers().first("Content-Type"));
        Check.equal("How many join, per day", response.value().description());

        NotFoundException e =
                Check.fails(NotFoundException.class, () -> client.kpis().get("nope"));
        Check.equal("getKpi: GET /v1/kpis/nope answered 404", e.getMessage());
        report.answered(Operation.GET_KPI, quoted(response.value().name()) + ", and then not found");
    }

    /** Replaces the name, clears the description and leaves the rest as it is. */
    void update(String kpiId) {
        KpiPatch patch = KpiPatch.builder().name("Churn").clearDescription().build();
        client.kpis().update(kpiId, patch);
        Kpi kpi = client.async().kpis().get(kpiId).join();
        Check.equal("Churn", kpi.name());
        Check.equal(null, kpi.description());
        Check.equal(" per day", kpi.formatting().suffix());
        report.answered(Operation.UPDATE_KPI, "name " + quoted(kpi.name()) + ", no description");
    }

    /** Lists all KPIs, and those that a query in the body of the GET request chooses, both at the same time. */
    void list(String kpiId) {
        CompletableFuture<KpiList> all = client.async().kpis().list();
        CompletableFuture<KpiList> chosen = client.async()
                .kpis()
                .list(KpiQuery.builder()
                        .filter(Map.of("name", "Churn"))
                        .sort("-name")
                        .build());
        Check.equal(2L, all.join().totalCount());
        Check.equal(1L, chosen.join().count());
        Check.equal(kpiId, chosen.join().items().get(0).id());
        report.answered(Operation.LIST_KPIS, "2 KPIs, 1 of them called \"Churn\"");
    }

    void useOfInsight(String kpiId) {
        Check.equal(List.of(Map.of("id", kpiId)), client.insights().listKpis(INSIGHT));
        Check.fails(NotFoundException.class, client.async().insights().listKpis("nope"));
        report.answered(Operation.LIST_INSIGHT_KPIS, "used by 1 KPI, and then not found");
    }

    /** The week until 9 September has snapshots of 5 and 7, the one before it has one of 4, the projection says 6.5. */
    void statistics(String kpiId) {
        GetKpiStatisticsParams options =
                GetKpiStatisticsParams.builder().timeZone("UTC+1").build();
        KpiStatistics statistics = client.kpis().getStatistics(kpiId, StatisticsPeriod.WEEK, options);
        Check.equal(new StatisticsValue(50.0, 6.0), statistics.currentPeriod());
        Check.equal(new StatisticsValue(null, 4.0), statistics.previousPeriod());
        Check.equal(6.5, statistics.nextProjection().value());
        report.answered(Operation.GET_KPI_STATISTICS, "6.0 this week, 50 % more than 4.0");
    }

    void favourite() {
        for (String favourite : List.of("true", "false")) {
            ApiResponse<Void> response = client.async()
                    .withResponse(c -> c.favourites().toggleVirtualGroup())
                    .join();
            Check.equal(favourite, response.headers().first("X-Favourite"));
        }
        report.answered(Operation.TOGGLE_FAVOURITE_VIRTUAL_GROUP, "added, removed");
    }

    /** Deletes the KPI, and its snapshots with it. */
    void delete(String kpiId) {
        client.kpis().delete(kpiId);
        Check.fails(NotFoundException.class, () -> client.kpis().get(kpiId));
        Check.fails(NotFoundException.class, () -> client.projections().list(kpiId));
        ListSnapshotsParams ofKpi =
                ListSnapshotsParams.builder().ids(List.of(kpiId)).build();
        Check.equal(List.of(), client.snapshots().list(ofKpi));
        Check.equal(1L, client.kpis().list().totalCount());
        report.answered(Operation.DELETE_KPI, "done, with its projections and snapshots");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
