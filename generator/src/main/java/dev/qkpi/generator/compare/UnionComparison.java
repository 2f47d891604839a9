package dev.qkpi.generator.compare;

import dev.qkpi.generator.compare.Rule.Side;
import java.util.List;

/** Compares {@code oneOf} and {@code anyOf}: their members and how these are told apart. */
final class UnionComparison {

    private final Walk walk;
    private final Changes changes;

    UnionComparison(Walk walk) {
        this.walk = walk;
        this.changes = walk.changes;
    }

    /**
     * Compares where only one of the schemas is one of several.
     *
     * @return whether that says all there is to say, apart from notes
     */
    boolean settles(Shapes shapes) {
        List<Shape.Union> before = shapes.before().unions;
        List<Shape.Union> after = shapes.after().unions;
        if (before.isEmpty() == after.isEmpty()) {
            return false;
        }
        Shape.Union union = before.isEmpty() ? after.get(0) : before.get(0);
        Node single = MemberPairs.core(
                before.isEmpty() ? shapes.pair().before() : shapes.pair().after());
        Node same = MemberPairs.sameAs(single, union.members());
        if (same != null) {
            grown(shapes, union, single, same);
            return true;
        }
        if (!walk.apart && isEachWithin(union, single)) {
            cases(shapes, union);
            return true;
        }
        boolean anything = (before.isEmpty() ? shapes.before() : shapes.after()).isAnything();
        boolean based = (before.isEmpty() ? shapes.after() : shapes.before()).types != null;
        String rule = !anything && !based ? "type-changed" : before.isEmpty() ? "values-narrowed" : "values-widened";
        changes.add(
                rule,
                shapes.at(union.keyword()),
                before.isEmpty()
                        ? "it has to be one of several schemas now"
                        : "it is no longer one of several schemas");
        return !based;
    }

    /** One schema has become its cases, or these one schema. */
    private void cases(Shapes shapes, Shape.Union union) {
        boolean narrowed = shapes.before().unions.isEmpty();
        changes.add(
                narrowed ? "values-narrowed" : "values-widened",
                shapes.at(union.keyword()),
                narrowed
                        ? "it has to be one of several schemas now, each of which is one case of the old one"
                        : "it is no longer one of several schemas, each of which was one case of the new one");
    }

    /** Whether all values of each member are values of a schema, as far as can be told. */
    private static boolean isEachWithin(Shape.Union union, Node single) {
        for (Node member : union.members()) {
            Walk apart = new Walk(true);
            apart.schemas.compare(new Pair(single, member, "", Flow.SERVER_SENDS));
            apart.schemas.run();
            // Whoever reads the one can then read the other.
            if (apart.changes.all().stream().anyMatch(change -> change.verdict(Side.CLIENT) != Verdict.COMPATIBLE)) {
                return false;
            }
        }
        return true;
    }

    /** One schema has become several, or several one. */
    private void grown(Shapes shapes, Shape.Union union, Node single, Node same) {
        boolean grows = shapes.before().unions.isEmpty();
        Pair place = shapes.pair();
        walk.schemas.compare(new Pair(grows ? single : same, grows ? same : single, place.label(), place.flow()));
        for (Node member : union.members()) {
            if (member != same) {
                String words = MemberPairs.words(member);
                changes.add(
                        grows ? "union-member-added" : "union-member-removed",
                        new Pair(grows ? single : member, grows ? member : single, place.label(), place.flow()),
                        grows ? "it may be " + words + " now" : "it may no longer be " + words);
            }
        }
    }

    /** Compares the members of unions that both schemas have, and subtypes where neither has one. */
    void compare(Shapes shapes) {
        List<Shape.Union> before = shapes.before().unions;
        List<Shape.Union> after = shapes.after().unions;
        int both = Math.min(before.size(), after.size());
        for (int i = 0; i < both; i++) {
            members(shapes, before.get(i), after.get(i));
        }
        if (before.size() != after.size() && both > 0) {
            changes.add(
                    after.size() > both ? "values-narrowed" : "values-widened",
                    shapes.pair(),
                    "it has to be one of several schemas in " + after.size() + " respects, it was " + before.size());
        }
        if (before.isEmpty() && after.isEmpty()) {
            new SubtypeComparison(walk).compare(shapes);
        }
    }

    private void members(Shapes shapes, Shape.Union before, Shape.Union after) {
        Flow flow = shapes.pair().flow();
        String label = shapes.pair().label();
        Pair place = new Pair(before.node().get(before.keyword()), after.node().get(after.keyword()), label, flow);
        if (!before.keyword().equals(after.keyword())) {
            changes.add("condition-changed", place, "`" + before.keyword() + "` is `" + after.keyword() + "` now");
        }
        List<Pair> pairs = MemberPairs.of(before.members(), after.members());
        for (Pair pair : pairs) {
            Pair member = pair.flowing(flow).labelled(label);
            if (pair.isAdded()) {
                changes.add("union-member-added", member, "it may be " + MemberPairs.words(pair.after()) + " now");
            } else if (pair.isRemoved()) {
                changes.add("union-member-removed", member, "it may no longer be " + MemberPairs.words(pair.before()));
            } else {
                walk.schemas.compare(member);
            }
        }
        new DiscriminatorComparison(walk)
                .compare(new Pair(before.node(), after.node(), label, flow).get("discriminator"), pairs);
    }
}
