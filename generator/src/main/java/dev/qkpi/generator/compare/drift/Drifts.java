package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.Drift.Kind;
import dev.qkpi.generator.compare.drift.Drift.Other;
import dev.qkpi.generator.compare.drift.page.PageProblem;
import dev.qkpi.generator.compare.drift.page.Place;
import dev.qkpi.generator.compare.drift.spec.SpecNode;
import dev.qkpi.generator.compare.drift.spec.SpecText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The differences found so far, each told once. */
final class Drifts {

    private final List<Drift> all = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> said = new HashSet<>();

    /** One difference while it is put together. */
    final class Entry {
        private final String id;
        private final Kind kind;
        private final String problem;
        private String remedy = "";
        private final List<Supplier<Optional<SpecText>>> fixes = new ArrayList<>();

        private Entry(String id, Kind kind, String problem) {
            this.id = id;
            this.kind = kind;
            this.problem = problem;
        }

        Entry remedy(String text) {
            remedy = text;
            return this;
        }

        Entry fix(Supplier<Optional<SpecText>> change) {
            fixes.add(change);
            return this;
        }

        void at(Place page, SpecNode spec) {
            put(page, Other.of(spec));
        }

        void at(Place page, Place other) {
            put(page, other == null ? null : Other.of(other));
        }

        private void put(Place page, Other other) {
            Drift drift = new Drift(id, kind, problem, remedy, page, other, fixes);
            if (keys.add(id + " " + problem)) {
                all.add(drift);
            }
        }
    }

    Entry add(String id, Kind kind, String problem) {
        return new Entry(id, kind, problem);
    }

    /** Notes what a page says and could not be understood. */
    void add(PageProblem problem) {
        all.add(new Drift(
                problem.id(), Kind.UNKNOWN, problem.problem(), problem.remedy(), problem.place(), null, List.of()));
    }

    /** Whether something about a place of the document is said for the first time. */
    boolean first(String about) {
        return said.add(about);
    }

    List<Drift> all() {
        return List.copyOf(all);
    }
}
