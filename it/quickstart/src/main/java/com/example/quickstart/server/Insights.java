package com.example.quickstart.server;

import com.example.kpi.Nullable;
import com.example.kpi.api.InsightsApi;
import com.example.kpi.error.NotFoundException;
import com.example.kpi.model.InsightLink;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers which KPIs use an insight. */
final class Insights implements InsightsApi {
    private final KpiStore store;
    private final Set<String> insights;

    Insights(KpiStore store, Set<String> insights) {
        this.store = store;
        this.insights = Set.copyOf(insights);
    }

    @Override
    public List<Map<String, String>> listKpis(String id) {
        if (!insights.contains(id)) {
            throw new NotFoundException("there is no insight " + id);
        }
        return store.all().stream()
                .map(Entry::kpi)
                .filter(kpi -> uses(kpi.insightLink(), id))
                .map(kpi -> Map.of("id", kpi.id()))
                .toList();
    }

    private static boolean uses(@Nullable InsightLink link, String insight) {
        return link != null && insight.equals(link.insightName());
    }
}
