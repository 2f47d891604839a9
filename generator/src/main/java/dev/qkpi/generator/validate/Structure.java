package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import dev.qkpi.generator.document.Pointers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the document against OpenAPI's own schema; of several errors with one cause, one is told. */
final class Structure {

    /** More than these are never looked at, so that a text that is all wrong does not take long. */
    private static final int MOST = 5_000;

    private final Subject subject;

    Structure(Subject subject) {
        this.subject = subject;
    }

    void check() {
        JsonNode tree = subject.root().value();
        OfficialSchemas schemas = new OfficialSchemas(tree);
        List<Breach> breaches = new ArrayList<>();
        for (Error error : schemas.errors(tree)) {
            if (breaches.size() < MOST) {
                breaches.add(Breach.of(error, schemas::at));
            }
        }
        StructureMessages messages = new StructureMessages(subject);
        Set<String> told = new HashSet<>();
        withoutCascades(Branches.chosen(breaches)).stream()
                .sorted(Comparator.comparing(Breach::pointer).thenComparing(Breach::keyword))
                .filter(breach -> told.add(breach.pointer() + " " + breach.keyword() + " " + breach.property()))
                .forEach(messages::tell);
    }

    /** Without what only follows from something else that is told. */
    private static List<Breach> withoutCascades(List<Breach> breaches) {
        Map<String, List<Breach>> byPlace = new HashMap<>();
        breaches.forEach(breach -> byPlace.computeIfAbsent(breach.pointer(), any -> new ArrayList<>())
                .add(breach));
        List<Breach> told = new ArrayList<>();
        Set<String> wrongWithin = new HashSet<>();
        for (Breach breach : breaches) {
            if (!isUncertain(breach)) {
                mark(breach, wrongWithin);
                List<Breach> neighbours = byPlace.get(breach.pointer());
                if (!isMisspelt(breach, neighbours) && !isImplied(breach, neighbours)) {
                    told.add(breach);
                }
            }
        }
        // Where something else is wrong, fields count as unknown that are not; the innermost comes first.
        breaches.stream()
                .filter(Structure::isUncertain)
                .sorted(Comparator.comparingInt(breach -> -breach.pointer().length()))
                .filter(breach -> !wrongWithin.contains(breach.pointer()))
                .toList()
                .forEach(breach -> {
                    if (!wrongWithin.contains(Pointers.child(breach.pointer(), breach.property()))) {
                        mark(breach, wrongWithin);
                        told.add(breach);
                    }
                });
        return told;
    }

    private static boolean isUncertain(Breach breach) {
        return breach.isUnknownField() && breach.outline().knows(breach.property());
    }

    private static void mark(Breach breach, Set<String> wrongWithin) {
        for (String place = breach.pointer(); wrongWithin.add(place) && !place.isEmpty(); ) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
    }

    /** Whether it goes without saying: a list is none of some texts, and what is empty lacks something. */
    private static boolean isImplied(Breach breach, List<Breach> neighbours) {
        if (breach.isOfOtherValue()) {
            return neighbours.stream().anyMatch(other -> other.keyword().equals("type"));
        }
        boolean answers = breach.kind().equals("responses");
        return breach.keyword().equals("required")
                && neighbours.stream()
                        .anyMatch(
                                other -> other.keyword().equals("minProperties") || answers && other.isUnknownField());
    }

    /** Whether a missing field is there under a name that is told as a slip of it. */
    private static boolean isMisspelt(Breach breach, List<Breach> neighbours) {
        return breach.keyword().equals("required")
                && neighbours.stream()
                        .filter(Breach::isUnknownField)
                        .anyMatch(other ->
                                other.meant().filter(breach.property()::equals).isPresent());
    }
}
