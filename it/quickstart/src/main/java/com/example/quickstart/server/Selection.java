package com.example.quickstart.server;

import com.example.kpi.Nullable;
import com.example.kpi.error.BadRequestException;
import com.example.kpi.model.Kpi;
import com.example.kpi.model.KpiQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which KPIs a query takes and in which order.
 *
 * <p>The API does not document its expressions. Here a filter holds the values that properties must have, and a sort
 * order is the name of one property, with a minus before it for the reverse.
 */
record Selection(Predicate<Kpi> filter, Comparator<Kpi> order) {
    private static final Map<String, Function<Kpi, @Nullable String>> PROPERTIES =
            Map.of("_id", Kpi::id, "name", Kpi::name, "ownerId", Kpi::ownerId);
    private static final Comparator<Kpi> AS_STORED = (first, second) -> 0;

    /** The selection that a query asks for; everything if there is no query. */
    static Selection of(@Nullable KpiQuery query) {
        if (query == null) {
            return new Selection(kpi -> true, AS_STORED);
        }
        if (query.projection() != null) {
            throw new BadRequestException("projection: this server always gives all properties");
        }
        return new Selection(filter(query.filter()), order(query.sort()));
    }

    List<Entry> apply(Collection<Entry> entries) {
        return entries.stream()
                .filter(entry -> filter.test(entry.kpi()))
                .sorted(Comparator.comparing(Entry::kpi, order))
                .toList();
    }

    private static Predicate<Kpi> filter(@Nullable Map<String, @Nullable Object> values) {
        Predicate<Kpi> filter = kpi -> true;
        if (values != null) {
            for (Map.Entry<String, @Nullable Object> entry : values.entrySet()) {
                Function<Kpi, @Nullable String> property = property("filter", entry.getKey());
                Object value = entry.getValue();
                filter = filter.and(
                        kpi -> value == null ? property.apply(kpi) == null : value.equals(property.apply(kpi)));
            }
        }
        return filter;
    }

    private static Comparator<Kpi> order(@Nullable Object sort) {
        if (sort == null) {
            return AS_STORED;
        }
        String name = sort.toString();
        boolean reverse = name.startsWith("-");
        Comparator<Kpi> order = Comparator.comparing(
                property("sort", reverse ? name.substring(1) : name), Comparator.nullsLast(Comparator.naturalOrder()));
        return reverse ? order.reversed() : order;
    }

    private static Function<Kpi, @Nullable String> property(String where, String name) {
        Function<Kpi, @Nullable String> property = PROPERTIES.get(name);
        if (property == null) {
            throw new BadRequestException(where + ": knows only "
                    + PROPERTIES.keySet().stream().sorted().toList());
        }
        return property;
    }
}
