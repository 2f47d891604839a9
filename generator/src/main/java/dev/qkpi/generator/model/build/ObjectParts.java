package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The properties of an object from everywhere the document puts them: its own, those of allOf, and those of choices. */
final class ObjectParts {

    private final Map<String, SchemaView> properties = new LinkedHashMap<>();
    private final Map<String, List<SchemaView>> alternatives = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> conflicts = new LinkedHashSet<>();
    private final List<SchemaView> additional = new ArrayList<>();
    private boolean open;
    private boolean flattened;

    /** The parts of a schema, allOf and its references included. */
    static ObjectParts of(SchemaView schema) {
        ObjectParts parts = new ObjectParts();
        parts.collect(schema, true);
        parts.alternatives.forEach((name, views) -> parts.properties.put(name, parts.either(name, views)));
        return parts;
    }

    private void collect(SchemaView schema, boolean certain) {
        if (!seen.add(schema.pointer())) {
            return;
        }
        schema.reference().ifPresent(target -> collect(target, certain));
        schema.all("allOf").forEach(part -> collect(part, certain));
        List<SchemaView> choices = SchemaKind.choices(schema);
        // A union that this object is a member of adds what its members share, and not the other members.
        if (choices.stream().flatMap(choice -> choice.reference().stream()).noneMatch(this::isSeen)) {
            flattened |= !choices.isEmpty();
            choices.forEach(choice -> collect(choice, false));
        }
        schema.properties().forEach((name, value) -> put(name, value, certain));
        if (certain) {
            required.addAll(schema.required());
        }
        schema.additional().ifPresent(additional::add);
        additional.addAll(schema.patternProperties().values());
        open |= schema.isOpen();
    }

    private boolean isSeen(SchemaView schema) {
        return seen.contains(schema.pointer());
    }

    private void put(String name, SchemaView schema, boolean certain) {
        SchemaView known = properties.get(name);
        if (!certain) {
            alternatives.computeIfAbsent(name, key -> new ArrayList<>()).add(schema);
            properties.putIfAbsent(name, schema);
        } else if (known == null || known.isShapeless()) {
            properties.put(name, schema);
        } else if (!schema.isShapeless() && !schema.isSameAs(known)) {
            properties.put(name, both(name, known, schema));
        }
    }

    /** What holds where two parts describe a property. */
    private SchemaView both(String name, SchemaView known, SchemaView later) {
        if (Narrowing.conflict(known, later)) {
            conflicts.add(name);
            return later;
        }
        return Narrowing.areObjects(known, later)
                ? later.made("allOf", List.of(known, later))
                : Narrowing.both(known, later);
    }

    /** What holds where alternatives describe a property, each in its way, and maybe the object as well. */
    private SchemaView either(String name, List<SchemaView> views) {
        SchemaView known = properties.get(name);
        List<SchemaView> different = new ArrayList<>();
        for (SchemaView view : views) {
            if (!view.isShapeless() && different.stream().noneMatch(view::isSameAs)) {
                different.add(view);
            }
        }
        if (different.isEmpty() || !known.isShapeless() && !views.contains(known)) {
            return known;
        }
        return different.size() == 1 ? different.get(0) : known.made("anyOf", different);
    }

    Map<String, SchemaView> properties() {
        return properties;
    }

    /** Names that are required, whether or not they are described, and whichever way the object goes. */
    Set<String> required() {
        return required;
    }

    /** Names of the properties whose descriptions no value satisfies. */
    Set<String> conflicts() {
        return conflicts;
    }

    /** The schemas of properties that are not named. */
    List<SchemaView> additional() {
        return additional;
    }

    /** Whether properties that are not named are allowed, whatever they are. */
    boolean isOpen() {
        return open;
    }

    /** Whether properties of alternatives were put together. */
    boolean isFlattened() {
        return flattened;
    }
}
