package dev.qkpi.generator.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Compares the subtypes of an object that has a discriminator: those that it maps to, and those that extend it. */
final class SubtypeComparison {

    private final Walk walk;

    SubtypeComparison(Walk walk) {
        this.walk = walk;
    }

    void compare(Shapes shapes) {
        Node before = shapes.before().discriminator;
        Node after = shapes.after().discriminator;
        if (before == null && after == null) {
            return;
        }
        Pair place = new Pair(
                before == null ? shapes.pair().before().get("discriminator") : before,
                after == null ? shapes.pair().after().get("discriminator") : after,
                shapes.pair().label(),
                shapes.pair().flow());
        new DiscriminatorComparison(walk).compare(place, java.util.List.of());
        Map<String, Node> old = subtypes(before, shapes.pair().before());
        Map<String, Node> now = subtypes(after, shapes.pair().after());
        Set<String> tags = new LinkedHashSet<>(old.keySet());
        tags.addAll(now.keySet());
        for (String tag : tags) {
            subtype(place.get("mapping"), tag, old.get(tag), now.get(tag));
        }
    }

    private void subtype(Pair place, String tag, Node before, Node after) {
        if (before != null && after != null) {
            walk.schemas.compare(new Pair(before, after, place.label() + " " + tag, place.flow()));
            return;
        }
        Pair subtype = new Pair(
                before == null ? place.before() : before,
                after == null ? place.after() : after,
                place.label(),
                place.flow());
        walk.changes.add(
                before == null ? "union-member-added" : "union-member-removed",
                subtype,
                before == null ? "it may be " + Text.of(tag) + " now" : "it may no longer be " + Text.of(tag));
    }

    private static Map<String, Node> subtypes(Node discriminator, Node schema) {
        Map<String, Node> subtypes = new LinkedHashMap<>();
        if (discriminator == null) {
            return subtypes;
        }
        Map<String, Node> components =
                schema.root().get("components").get("schemas").members();
        Set<String> mapped = new LinkedHashSet<>();
        discriminator.get("mapping").members().forEach((tag, value) -> {
            String target = DiscriminatorComparison.target(value.text().orElse(""));
            mapped.add(target);
            if (components.containsKey(target)) {
                subtypes.put(tag, components.get(target));
            }
        });
        String parent = discriminator.parent().pointer();
        components.forEach((name, component) -> {
            boolean extending = component.get("allOf").items().stream()
                    .anyMatch(part -> part.get("$ref").text().orElse("").equals("#" + parent));
            if (extending && !mapped.contains(name)) {
                subtypes.putIfAbsent(name, component);
            }
        });
        return subtypes;
    }
}
