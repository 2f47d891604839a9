package dev.qkpi.generator.compare;

/**
 * What two schemas allow that belong together.
 *
 * @param before what the old one allows
 * @param after what the new one allows
 * @param pair where they stand
 */
record Shapes(Shape before, Shape after, Pair pair) {

    /** The places of a keyword; where a schema does not have it, the place where it would be. */
    Pair at(String keyword) {
        Node old = before.origins.get(keyword);
        Node now = after.origins.get(keyword);
        return new Pair(
                (old == null ? pair.before() : old).get(keyword),
                (now == null ? pair.after() : now).get(keyword),
                pair.label(),
                pair.flow());
    }
}
