package com.example.quickstart.server;

import com.example.kpi.Nullable;
import com.example.kpi.model.KpiAggregation;
import com.example.kpi.model.KpiStatistics;
import com.example.kpi.model.Projection;
import com.example.kpi.model.StatisticsPeriod;
import com.example.kpi.model.StatisticsValue;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** The statistics of one KPI: this period, which ends today, beside the one before and the next projection. */
final class Statistics {
    private static final Map<StatisticsPeriod, Period> LENGTHS = Map.of(
            StatisticsPeriod.WEEK, Period.ofWeeks(1),
            StatisticsPeriod.MONTH, Period.ofMonths(1),
            StatisticsPeriod.THREE_MONTHS, Period.ofMonths(3),
            StatisticsPeriod.YEAR, Period.ofYears(1));

    private final Entry entry;
    private final LocalDate today;

    Statistics(Entry entry, LocalDate today) {
        this.entry = entry;
        this.today = today;
    }

    KpiStatistics of(StatisticsPeriod type) {
        Period length = LENGTHS.get(type);
        LocalDate start = length == null ? LocalDate.MIN : today.minus(length).plusDays(1);
        Double current = value(start, today);
        Double previous = length == null ? null : value(start.minus(length), start.minusDays(1));
        Double projected = nextProjection();
        return KpiStatistics.builder()
                .currentPeriod(compared(current, previous))
                .nextProjection(compared(projected, current))
                .previousPeriod(compared(previous, null))
                .build();
    }

    /** The value of the KPI in a period: the average or the last of its snapshots there, null if there is none. */
    private @Nullable Double value(LocalDate from, LocalDate to) {
        List<Double> values = entry.snapshots().stream()
                .filter(snapshot -> snapshot.isWithin(from, to))
                .map(Snapshot::value)
                .toList();
        if (values.isEmpty()) {
            return null;
        }
        return KpiAggregation.AVERAGE.equals(entry.kpi().aggregation())
                ? values.stream().mapToDouble(Double::doubleValue).average().orElseThrow()
                : values.get(values.size() - 1);
    }

    private @Nullable Double nextProjection() {
        return entry.projections().stream()
                .filter(projection -> LocalDate.parse(projection.date()).isAfter(today))
                .findFirst()
                .map(Projection::value)
                .orElse(null);
    }

    /** A value with its difference to another one, in percent of that. */
    private static @Nullable StatisticsValue compared(@Nullable Double value, @Nullable Double base) {
        if (value == null) {
            return null;
        }
        boolean comparable = base != null && base != 0;
        return StatisticsValue.builder()
                .value(value)
                .deltaPercentage(comparable ? (value - base) / Math.abs(base) * 100 : null)
                .build();
    }
}
