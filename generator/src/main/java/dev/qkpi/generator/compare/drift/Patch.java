package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.page.Page;
import dev.qkpi.generator.compare.drift.spec.SpecApi;
import dev.qkpi.generator.compare.drift.spec.SpecText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A document's text in which the differences from a page are settled, as far as that can be done without judgement.
 *
 * @param text the document's new text
 * @param left the keys of differences that are to be settled by hand
 */
record Patch(SpecText text, Set<String> left) {

    private static final int MAX_STEPS = 500;

    /**
     * Settles one difference after the other, each by a change that is compared again: one that does not settle its
     * difference, or brings others, is not made.
     */
    static Patch of(Page page, SpecText original, List<Drift> drifts) {
        SpecText text = original;
        List<Drift> open = drifts;
        Set<String> tried = new HashSet<>();
        for (int step = 0; step < MAX_STEPS; step++) {
            Optional<Drift> next =
                    open.stream().filter(drift -> tried.add(drift.key())).findFirst();
            if (next.isEmpty()) {
                break;
            }
            for (Supplier<Optional<SpecText>> fix : next.get().fixes()) {
                SpecText changed = fix.get().filter(SpecText::readable).orElse(null);
                List<Drift> after = changed == null ? open : DocumentDrift.of(page, SpecApi.of(changed));
                if (settles(next.get(), open, after)) {
                    text = changed;
                    open = after;
                    break;
                }
            }
        }
        return new Patch(text, open.stream().map(Drift::key).collect(Collectors.toSet()));
    }

    private static boolean settles(Drift drift, List<Drift> before, List<Drift> after) {
        return after.stream().noneMatch(other -> other.key().equals(drift.key())) && after.size() <= before.size();
    }
}
