package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.Drift.Kind;
import dev.qkpi.generator.compare.drift.page.Page;
import dev.qkpi.generator.compare.drift.page.PageOperation;
import dev.qkpi.generator.compare.drift.page.PageProblem;
import dev.qkpi.generator.compare.drift.page.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds a copy of a page against an older one. */
final class PageDrift {

    private final Page older;
    private final Page newer;
    private final Drifts drifts = new Drifts();

    private PageDrift(Page older, Page newer) {
        this.older = older;
        this.newer = newer;
    }

    /** All changes, in the order of the newer page. */
    static List<Drift> of(Page older, Page newer) {
        PageDrift drift = new PageDrift(older, newer);
        drift.compare();
        return drift.drifts.all();
    }

    private void compare() {
        words("the page's title", older.title(), newer.title(), newer.place(), older.place());
        words("the page's introduction", older.intro(), newer.intro(), newer.place(), older.place());
        problems();
        bases();
        Function<PageOperation, Pairing.Key> key = one -> new Pairing.Key(one.method(), one.version(), one.path());
        Pairing<PageOperation, PageOperation> pairing = new Pairing<>(newer.operations(), older.operations(), key, key);
        pairing.run((first, second) -> {
            Drifts none = new Drifts();
            new OperationChange(none, second, first).check();
            return none.all().isEmpty();
        });
        pairing.firstOnly()
                .forEach(one -> change(Ids.CHANGED_OPERATIONS, "the newer page adds " + one.label())
                        .at(one.place(), older.place()));
        for (var pair : pairing.pairs()) {
            PageOperation now = pair.first();
            PageOperation then = pair.second();
            if (!now.label().equals(then.label())) {
                change(Ids.CHANGED_PLACE, then.label() + " is now " + now.label())
                        .at(now.place(), then.place());
            }
            new OperationChange(drifts, then, now).check();
        }
        pairing.secondOnly()
                .forEach(one -> change(Ids.CHANGED_OPERATIONS, "the newer page drops " + one.label())
                        .at(newer.place(), one.place()));
    }

    private Drifts.Entry change(String id, String problem) {
        return drifts.add(id, Kind.CHANGE, problem).remedy("Compare the document with the newer page");
    }

    private void words(String what, String then, String now, Place place, Place other) {
        if (!then.equals(now)) {
            change(Ids.CHANGED_WORDS, what + " was `" + then + "` and is `" + now + "`")
                    .at(place, other);
        }
    }

    /** Parts that are not understood count where only one of the pages has them. */
    private void problems() {
        Set<String> then = older.problems().stream().map(PageDrift::core).collect(Collectors.toSet());
        Set<String> now = newer.problems().stream().map(PageDrift::core).collect(Collectors.toSet());
        newer.problems().stream().filter(one -> !then.contains(core(one))).forEach(drifts::add);
        older.problems().stream().filter(one -> !now.contains(core(one))).forEach(drifts::add);
    }

    private static String core(PageProblem problem) {
        return problem.id() + problem.problem().replaceFirst("^[^`]*(?=`)", "");
    }

    private void bases() {
        Map<String, Set<String>> moves = new LinkedHashMap<>();
        Set<String> then = bases(older);
        Set<String> now = bases(newer);
        if (!then.equals(now)) {
            moves.put(String.join(", ", then), now);
        }
        moves.forEach((from, to) -> change(
                        Ids.CHANGED_BASE, "the base address was " + from + " and is " + String.join(", ", to))
                .at(newer.operations().get(0).place(), older.operations().get(0).place()));
    }

    private static Set<String> bases(Page page) {
        return page.operations().stream()
                .map(PageOperation::base)
                .filter(base -> !base.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
