package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which schemas extend which parent with a discriminator by {@code allOf}. */
final class Inheritance {

    private final Map<String, List<SchemaView>> childrenByParent = new HashMap<>();
    private final Set<String> children = new HashSet<>();

    Inheritance(BuildContext context) {
        for (SchemaView schema : context.document().componentSchemas().values()) {
            for (String parent : parents(schema, new HashSet<>())) {
                childrenByParent
                        .computeIfAbsent(parent, key -> new ArrayList<>())
                        .add(schema);
                children.add(schema.pointer());
            }
        }
    }

    /** Pointers of the schemas with a discriminator that a schema extends, directly or not. */
    private static Set<String> parents(SchemaView schema, Set<String> seen) {
        Set<String> parents = new HashSet<>();
        for (SchemaView part : schema.all("allOf")) {
            part.reference().filter(target -> seen.add(target.pointer())).ifPresent(target -> {
                if (isParentLike(target)) {
                    parents.add(target.pointer());
                }
                parents.addAll(parents(target, seen));
            });
        }
        return parents;
    }

    private static boolean isParentLike(SchemaView schema) {
        return schema.discriminator().isPresent() && SchemaKind.choices(schema).isEmpty();
    }

    /** Whether the schema has a discriminator and others extend it. */
    boolean isParent(SchemaView schema) {
        return isParentLike(schema) && childrenByParent.containsKey(schema.pointer());
    }

    /** Whether the schema extends such a parent. */
    boolean isChild(SchemaView schema) {
        return children.contains(schema.pointer());
    }

    /** The records that extend a parent; parents among them give way to their own children. */
    List<SchemaView> children(SchemaView parent) {
        return childrenByParent.getOrDefault(parent.pointer(), List.of()).stream()
                .filter(child -> !isParent(child))
                .toList();
    }
}
