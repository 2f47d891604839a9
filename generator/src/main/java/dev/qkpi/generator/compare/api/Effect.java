package dev.qkpi.generator.compare.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The uses that a change hurts: those that no longer compile, no longer link, or mean something else. */
record Effect(Set<Use> source, Set<Use> binary, Set<Use> meaning) {

    static Set<Use> uses(Use... uses) {
        Set<Use> set = EnumSet.noneOf(Use.class);
        set.addAll(Arrays.asList(uses));
        return set;
    }

    static Effect of(Set<Use> source, Set<Use> binary) {
        return new Effect(source, binary, Set.of());
    }

    static Effect both(Use... uses) {
        return of(uses(uses), uses(uses));
    }

    Effect and(Effect other) {
        return new Effect(union(source, other.source), union(binary, other.binary), union(meaning, other.meaning));
    }

    private static Set<Use> union(Set<Use> one, Set<Use> other) {
        Set<Use> all = EnumSet.noneOf(Use.class);
        all.addAll(one);
        all.addAll(other);
        return all;
    }
}
