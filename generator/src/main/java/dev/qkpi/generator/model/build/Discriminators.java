package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SchemaView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which values of which property select which member of which union. */
final class Discriminators {

    private static final String SCHEMAS = "/components/schemas";

    private final Map<String, SchemaView> components;
    private final Map<String, List<SchemaView>> childrenByParent = new HashMap<>();
    private final Map<String, Tag> tagsByMember = new HashMap<>();

    Discriminators(BuildContext context) {
        this.components = context.document().componentSchemas();
        for (SchemaView schema : components.values()) {
            for (String parent : parents(schema, new HashSet<>())) {
                childrenByParent
                        .computeIfAbsent(parent, key -> new ArrayList<>())
                        .add(schema);
            }
        }
        components.values().forEach(schema -> collectTags(context, schema));
    }

    /** Pointers of the schemas with a discriminator that a schema extends, directly or not. */
    private static Set<String> parents(SchemaView schema, Set<String> seen) {
        Set<String> parents = new HashSet<>();
        for (SchemaView part : schema.all("allOf")) {
            part.reference().filter(target -> seen.add(target.pointer())).ifPresent(target -> {
                if (target.discriminator().isPresent()
                        && SchemaKind.choices(target).isEmpty()) {
                    parents.add(target.pointer());
                }
                parents.addAll(parents(target, seen));
            });
        }
        return parents;
    }

    boolean isParent(SchemaView schema) {
        return schema.discriminator().isPresent()
                && SchemaKind.choices(schema).isEmpty()
                && childrenByParent.containsKey(schema.pointer());
    }

    /** The records that extend a parent; parents among them give way to their own children. */
    List<SchemaView> children(SchemaView parent) {
        return childrenByParent.getOrDefault(parent.pointer(), List.of()).stream()
                .filter(child -> !isParent(child))
                .toList();
    }

    Tag tagOf(String pointer) {
        return tagsByMember.get(pointer);
    }

    private void collectTags(BuildContext context, SchemaView schema) {
        if (schema.discriminator().isEmpty()) {
            return;
        }
        List<SchemaView> members = isParent(schema)
                ? children(schema)
                : SchemaKind.choices(schema).stream().map(context::follow).toList();
        String property = schema.discriminator().get();
        tags(schema, members).forEach((pointer, values) -> {
            Optional<String> preset = values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
            Tag tag = new Tag(property, preset);
            // In two unions under different values: the record's user has to say which is meant.
            tagsByMember.merge(pointer, tag, (a, b) -> a.equals(b) ? a : new Tag(a.property(), Optional.empty()));
        });
    }

    /** The discriminator's values by pointer of the member they select. */
    Map<String, List<String>> tags(SchemaView schema, List<SchemaView> members) {
        Map<String, List<String>> tags = new LinkedHashMap<>();
        if (schema.discriminator().isEmpty()) {
            return tags;
        }
        schema.mapping()
                .forEach((value, target) -> tags.computeIfAbsent(pointerOf(target), key -> new ArrayList<>())
                        .add(value));
        for (SchemaView member : members) {
            String pointer = member.reference().map(SchemaView::pointer).orElse(member.pointer());
            if (!tags.containsKey(pointer)) {
                List<String> values = ownValues(member, schema.discriminator().get());
                if (values.isEmpty() && pointer.startsWith(SCHEMAS + "/")) {
                    values = List.of(Pointers.last(pointer));
                }
                tags.put(pointer, values);
            }
        }
        return tags;
    }

    /** The values that a member itself allows for the discriminator's property: they say more than its name. */
    private static List<String> ownValues(SchemaView member, String property) {
        SchemaView described = ObjectParts.of(member).properties().get(property);
        if (described == null) {
            return List.of();
        }
        return described.constant().map(List::of).orElseGet(described::enumLiterals);
    }

    private String pointerOf(String target) {
        return target.startsWith("#") ? Pointers.ofReference(target) : Pointers.child(SCHEMAS, target);
    }
}
