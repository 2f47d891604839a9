package dev.qkpi.generator.compare.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which operations of two sides are the same, though one may have moved.
 *
 * @param <A> operations of the first side
 * @param <B> operations of the second side
 */
final class Pairing<A, B> {

    /**
     * What tells operations apart.
     *
     * @param method the method in capitals
     * @param version for example {@code v1}; empty if unknown
     * @param path the path without the version
     */
    record Key(String method, String version, String path) {

        private String shape() {
            return path.replaceAll("\\{[^{}]*\\}", "{}").replaceFirst("/$", "");
        }

        private boolean samePath(Key other) {
            return shape().equals(other.shape());
        }

        private boolean same(Key other) {
            return method.equals(other.method) && version.equals(other.version) && samePath(other);
        }

        private boolean movedVersion(Key other) {
            return method.equals(other.method) && samePath(other);
        }

        private boolean otherMethod(Key other) {
            return version.equals(other.version) && samePath(other);
        }

        private boolean otherPath(Key other) {
            String[] mine = shape().split("/");
            String[] theirs = other.shape().split("/");
            int differing = 0;
            for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
                differing += mine[i].equals(theirs[i]) ? 0 : 1;
            }
            boolean near = mine.length == theirs.length && differing == 1 && mine.length > 1;
            return near && method.equals(other.method) && version.equals(other.version);
        }
    }

    /**
     * Two operations that are the same.
     *
     * @param first the first side's
     * @param second the second side's
     */
    record Pair<A, B>(A first, B second) {}

    private final List<A> firsts;
    private final List<B> seconds;
    private final Function<A, Key> firstKey;
    private final Function<B, Key> secondKey;
    private final List<Pair<A, B>> pairs = new ArrayList<>();

    Pairing(List<A> firsts, List<B> seconds, Function<A, Key> firstKey, Function<B, Key> secondKey) {
        this.firsts = new ArrayList<>(firsts);
        this.seconds = new ArrayList<>(seconds);
        this.firstKey = firstKey;
        this.secondKey = secondKey;
    }

    /** Pairs what is the same by its key, then what moved; other moves than of a version must be alike otherwise. */
    void run(BiPredicate<A, B> alike) {
        BiPredicate<A, B> any = (first, second) -> true;
        step(Key::same, any);
        step(Key::movedVersion, any);
        step(Key::otherMethod, alike);
        step(Key::otherPath, alike);
    }

    private void step(BiPredicate<Key, Key> rule, BiPredicate<A, B> alike) {
        for (A first : List.copyOf(firsts)) {
            List<B> found = seconds.stream()
                    .filter(second -> rule.test(firstKey.apply(first), secondKey.apply(second)))
                    .filter(second -> alike.test(first, second))
                    .toList();
            if (!found.isEmpty()) {
                pairs.add(new Pair<>(first, found.get(0)));
                firsts.remove(first);
                seconds.remove(found.get(0));
            }
        }
    }

    List<Pair<A, B>> pairs() {
        return pairs;
    }

    /** What only the first side has. */
    List<A> firstOnly() {
        return firsts;
    }

    /** What only the second side has. */
    List<B> secondOnly() {
        return seconds;
    }
}
