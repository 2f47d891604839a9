package com.example.quickstart.server;

import com.example.kpi.Nullable;
import com.example.kpi.api.GetKpiParams;
import com.example.kpi.api.GetKpiStatisticsParams;
import com.example.kpi.api.KpisApi;
import com.example.kpi.error.BadRequestException;
import com.example.kpi.model.CreateKpiRequest;
import com.example.kpi.model.DescriptionFormatting;
import com.example.kpi.model.InsightLink;
import com.example.kpi.model.Kpi;
import com.example.kpi.model.KpiInsight;
import com.example.kpi.model.KpiInsightPatch;
import com.example.kpi.model.KpiList;
import com.example.kpi.model.KpiPatch;
import com.example.kpi.model.KpiQuery;
import com.example.kpi.model.KpiStatistics;
import com.example.kpi.model.StatisticsPeriod;
import com.example.kpi.server.ServerCall;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Answers the operations on KPIs. */
final class Kpis implements KpisApi {
    private final KpiStore store;
    private final Clock clock;

    Kpis(KpiStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public KpiList list(@Nullable KpiQuery query) {
        Collection<Entry> all = store.all();
        List<Kpi> chosen =
                Selection.of(query).apply(all).stream().map(Entry::shown).toList();
        return KpiList.builder()
                .count((long) chosen.size())
                .items(chosen)
                .totalCount((long) all.size())
                .build();
    }

    @Override
    public Kpi create(CreateKpiRequest request) {
        Kpi kpi = Kpi.builder()
                .id(store.newId())
                .accountId(ServerCall.current().requestHeaders().first("gtmhub-accountId"))
                .aggregation(request.aggregation())
                .dateCreated(clock.instant().toString())
                .description(request.description())
                .formatting(request.formatting())
                .groups(request.groups())
                .insightLink(link(request.insight()))
                .isOwner(request.ownerId() == null)
                .name(request.name())
                .ownerId(request.ownerId())
                .ownerIds(request.ownerIds())
                .targetOperator(request.targetOperator())
                .build();
        store.add(Entry.of(kpi));
        ServerCall.current().header("Location", "/v1/kpis/" + kpi.id());
        return kpi;
    }

    @Override
    public Kpi get(String kpiId, GetKpiParams options) {
        Kpi kpi = store.get(kpiId).shown();
        if (DescriptionFormatting.PLAIN_TEXT.equals(options.formatting()) && kpi.description() != null) {
            return kpi.toBuilder()
                    .description(kpi.description().replace("*", ""))
                    .build();
        }
        return kpi;
    }

    @Override
    public void update(String kpiId, KpiPatch patch) {
        String now = clock.instant().toString();
        store.change(kpiId, entry -> entry.with(changed(entry.kpi(), patch, now)));
    }

    @Override
    public void delete(String kpiId) {
        store.remove(kpiId);
    }

    @Override
    public KpiStatistics getStatistics(String kpiId, StatisticsPeriod type, GetKpiStatisticsParams options) {
        if (!type.isKnown()) {
            throw new BadRequestException("type: must be one of " + StatisticsPeriod.known());
        }
        return new Statistics(store.get(kpiId), Dates.today(clock, options.timeZone())).of(type);
    }

    /** What the patch says of a property wins; what it does not mention stays. */
    private static Kpi changed(Kpi kpi, KpiPatch patch, String now) {
        return kpi.toBuilder()
                .aggregation(patch.aggregation().orElse(kpi.aggregation()))
                .dateUpdated(now)
                .description(patch.description().orElse(kpi.description()))
                .formatting(patch.formatting().orElse(kpi.formatting()))
                .groups(patch.groups().orElse(kpi.groups()))
                .insightLink(
                        patch.insight().isPresent()
                                ? changed(kpi, patch.insight().value())
                                : kpi.insightLink())
                .name(patch.name().orElse(kpi.name()))
                .ownerId(patch.ownerId().orElse(kpi.ownerId()))
                .ownerIds(patch.ownerIds().orElse(kpi.ownerIds()))
                .targetOperator(patch.targetOperator().orElse(kpi.targetOperator()))
                .build();
    }

    private static @Nullable InsightLink changed(Kpi kpi, KpiInsightPatch patch) {
        return Boolean.TRUE.equals(patch.present()) ? link(patch.value()) : kpi.insightLink();
    }

    private static @Nullable InsightLink link(@Nullable KpiInsight insight) {
        return insight == null
                ? null
                : InsightLink.builder()
                        .fieldName(insight.fieldName())
                        .insightName(insight.insightName())
                        .settings(insight.settings())
                        .usedDataSourceBlueprintNames(insight.usedDataSourceBlueprintNames())
                        .build();
    }
}
