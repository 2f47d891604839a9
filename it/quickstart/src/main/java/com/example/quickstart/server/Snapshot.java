package com.example.quickstart.server;

import com.example.kpi.Nullable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The value of a KPI in one period.
 *
 * @param id the id
 * @param group the period as the caller wrote it: a day as {@code 2022-09-05} or a week as {@code 2022-W36}
 * @param day the first day of the period
 * @param value the value
 */
record Snapshot(String id, String group, LocalDate day, double value) {
    /** The form in which listings show it; the API documents none. */
    Map<String, Object> shown() {
        return new TreeMap<>(Map.of("id", id, "group", group, "value", value));
    }

    boolean isWithin(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
