package com.example.quickstart.server;

import com.example.kpi.server.KpiServer;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;

/** The KPI API with all its state in memory. */
public final class InMemoryApi {
    private InMemoryApi() {}

    /** Starts it on a free port of the loopback interface; the clock says what day it is, the insights which exist. */
    public static KpiServer start(Clock clock, Set<String> insights) throws IOException {
        KpiStore store = new KpiStore();
        return KpiServer.builder()
                .kpis(new Kpis(store, clock))
                .projections(new Projections(store))
                .snapshots(new Snapshots(store, clock))
                .insights(new Insights(store, insights))
                .favourites(new Favourites())
                .start();
    }
}
