package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.PathVariables;
import dev.qkpi.generator.model.Parameter.Place;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where the parameters of one operation go, and what its path and the query of that have besides. */
final class PathSlots {

    private final PathKey path;
    private final Set<String> declared;
    private final Set<String> variables = new LinkedHashSet<>();
    private final Set<String> query;

    /** Slots for parameters that are known by place and name. */
    PathSlots(PathKey path, Set<String> declared) {
        this.path = path;
        this.declared = declared;
        this.query = new LinkedHashSet<>(path.query().keySet());
        PathVariables.VARIABLE.matcher(path.path()).results().forEach(match -> variables.add(match.group(1)));
    }

    /** Where a parameter goes, and its name there. */
    record Slot(Place place, String name) {}

    /** Where a declared parameter goes: variables of the query go there; empty if the path has no such variable. */
    Optional<Slot> take(Element source) {
        Place place = Place.valueOf(source.textOf("in").toUpperCase(Locale.ROOT));
        String name = source.textOf("name");
        if (place == Place.PATH && !variables.remove(name)) {
            return path.queryNameOf(name)
                    .filter(key -> !declared.contains("query " + key) && query.remove(key))
                    .map(key -> new Slot(Place.QUERY, key));
        }
        if (place == Place.QUERY) {
            query.remove(name);
        }
        return Optional.of(new Slot(place, name));
    }

    /** The variables that no parameter took. */
    Set<String> variables() {
        return variables;
    }

    /** The names in the query that no parameter took. */
    Set<String> query() {
        return query;
    }
}
