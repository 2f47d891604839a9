package dev.qkpi.generator.compare;

import dev.qkpi.generator.document.Pointers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares how the members of a union are told apart. */
final class DiscriminatorComparison {

    private static final Set<String> KNOWN = Set.of("propertyName", "mapping");

    private final Walk walk;

    DiscriminatorComparison(Walk walk) {
        this.walk = walk;
    }

    /** Compares two discriminators and the values that they have for members that belong together. */
    void compare(Pair pair, List<Pair> members) {
        if (pair.isAdded() || pair.isRemoved()) {
            String detail = "the discriminator is " + (pair.isAdded() ? "new" : "gone");
            walk.changes.add("discriminator-hint", pair, detail);
            return;
        }
        if (!pair.before().exists()) {
            return;
        }
        Pair property = pair.get("propertyName");
        if (!property.isSame()) {
            walk.changes.add(
                    "discriminator-changed", property, "the discriminator is changed " + Text.fromTo(property));
        }
        for (Pair member : members) {
            Set<String> before = tags(pair.before(), member.before());
            Set<String> after = tags(pair.after(), member.after());
            if (member.before().exists() && member.after().exists() && !before.equals(after)) {
                walk.changes.add(
                        after.containsAll(before)
                                ? "union-member-added"
                                : before.containsAll(after) ? "union-member-removed" : "discriminator-changed",
                        pair.get("mapping"),
                        "the values for " + MemberPairs.words(member.after()) + " are changed "
                                + Text.fromTo(String.join(", ", before), String.join(", ", after)));
            }
        }
        walk.remainder.compare(pair, KNOWN);
    }

    /** The discriminator's values that select a member: those mapped to it, or else its name. */
    static Set<String> tags(Node discriminator, Node member) {
        String name = Schemas.nameOf(member);
        Set<String> tags = new TreeSet<>();
        for (Map.Entry<String, Node> entry :
                discriminator.get("mapping").members().entrySet()) {
            if (!name.isEmpty()
                    && entry.getValue()
                            .text()
                            .map(DiscriminatorComparison::target)
                            .orElse("")
                            .equals(name)) {
                tags.add(entry.getKey());
            }
        }
        return tags.isEmpty() ? Set.of(name) : tags;
    }

    /** The name of the schema that a mapping's value means. */
    static String target(String value) {
        return value.startsWith("#") ? Pointers.last(Pointers.ofReference(value)) : value;
    }
}
