package com.example.quickstart;

import com.example.kpi.JdkTransport;
import com.example.kpi.KpiClient;
import com.example.kpi.server.KpiServer;
import com.example.quickstart.server.InMemoryApi;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/** Starts a server of the KPI API and holds a conversation with it; ends with an error unless all of it went well. */
public final class Quickstart {
    /** The day on which the conversation takes place, so that it goes the same way each time. */
    private static final Instant DAY = Instant.parse("2022-09-09T12:00:00Z");

    private Quickstart() {}

    public static void main(String[] args) throws IOException {
        Clock clock = Clock.fixed(DAY, ZoneOffset.UTC);
        try (KpiServer server = InMemoryApi.start(clock, Set.of(KpiCalls.INSIGHT))) {
            Journal journal = new Journal(JdkTransport.create(Duration.ofSeconds(5)));
            KpiClient client = KpiClient.builder()
                    .baseUrl(server.baseUrl())
                    .transport(journal)
                    .accountId(KpiCalls.ACCOUNT)
                    .bearerToken(() -> "a token that a real server would check")
                    .timeout(Duration.ofSeconds(10))
                    .build();
            Report report = new Report(journal);
            try {
                converse(client, report);
            } finally {
                report.print(System.out);
            }
            Check.that(report.isComplete(), "all operations were answered");
        }
    }

    private static void converse(KpiClient client, Report report) {
        KpiCalls kpis = new KpiCalls(client, report);
        String kpiId = kpis.create();
        kpis.get(kpiId);
        kpis.update(kpiId);
        kpis.list(kpiId);
        kpis.useOfInsight(kpiId);

        ProjectionCalls projections = new ProjectionCalls(client, report, kpiId);
        String projectionId = projections.create();
        projections.update(projectionId);
        projections.list(projectionId);

        SnapshotCalls snapshots = new SnapshotCalls(client, report, kpiId);
        snapshots.create();
        String snapshotId = snapshots.list();
        snapshots.search();

        kpis.statistics(kpiId);
        kpis.favourite();
        projections.delete(projectionId);
        snapshots.delete(snapshotId);
        kpis.delete(kpiId);
    }
}
