package dev.qkpi.generator.compare;

import dev.qkpi.generator.compare.Rule.Side;
import java.util.Set;

/** Whose breakage counts. */
public enum Audience {
    /** Those who call the API. */
    CLIENTS(Set.of(Side.CLIENT)),
    /** Those who implement it. */
    SERVERS(Set.of(Side.SERVER)),
    BOTH(Set.of(Side.CLIENT, Side.SERVER));

    private final Set<Side> sides;

    Audience(Set<Side> sides) {
        this.sides = sides;
    }

    /** Whether a side counts. */
    public boolean has(Side side) {
        return sides.contains(side);
    }
}
