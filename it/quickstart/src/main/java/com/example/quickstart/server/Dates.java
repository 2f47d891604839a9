package com.example.quickstart.server;

import com.example.kpi.Nullable;
import com.example.kpi.error.BadRequestException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Reads the dates that the API keeps as text; what cannot be read is answered with 400. */
final class Dates {
    private Dates() {}

    /** Today in a time zone written as {@code UTC+1}, in UTC if there is none. */
    static LocalDate today(Clock clock, @Nullable String timeZone) {
        try {
            return LocalDate.now(clock.withZone(ZoneId.of(timeZone == null ? "UTC" : timeZone)));
        } catch (DateTimeException e) {
            throw new BadRequestException("timeZone: must be like UTC-2 or UTC+3");
        }
    }

    /** The first day of a period written as {@code 2022-09-05} or {@code 2022-W36}. */
    static LocalDate firstDay(String group) {
        try {
            return group.contains("W")
                    ? LocalDate.parse(group + "-1", DateTimeFormatter.ISO_WEEK_DATE)
                    : LocalDate.parse(group);
        } catch (DateTimeException e) {
            throw new BadRequestException("group: must be like 2022-W36 or 2022-09-05");
        }
    }
}
