package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The properties of an object from everywhere the document puts them: its own, those of allOf, and those of choices. */
final class ObjectParts {

    private final Map<String, SchemaView> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();
    private Optional<SchemaView> additional = Optional.empty();
    private boolean open;
    private boolean flattened;

    /** The parts of a schema, allOf and its references included. */
    static ObjectParts of(SchemaView schema) {
        ObjectParts parts = new ObjectParts();
        parts.collect(schema, true);
        return parts;
    }

    private void collect(SchemaView schema, boolean certain) {
        if (!seen.add(schema.pointer())) {
            return;
        }
        schema.reference().ifPresent(target -> collect(target, certain));
        schema.all("allOf").forEach(part -> collect(part, certain));
        for (SchemaView choice : SchemaKind.choices(schema)) {
            flattened = true;
            collect(choice, false);
        }
        schema.properties().forEach(this::put);
        if (certain) {
            required.addAll(schema.required());
        }
        additional = schema.additional().or(() -> additional);
        open |= schema.isOpen() || !schema.patternProperties().isEmpty();
    }

    /** A later schema wins, unless it says nothing about the value's shape. */
    private void put(String name, SchemaView schema) {
        if (!properties.containsKey(name) || !schema.isShapeless()) {
            properties.put(name, schema);
        }
    }

    Map<String, SchemaView> properties() {
        return properties;
    }

    /** Whether every object has the property. */
    boolean isRequired(String name) {
        SchemaView schema = properties.get(name);
        boolean oneWay = schema != null && (schema.flag("readOnly") || schema.flag("writeOnly"));
        return required.contains(name) && !oneWay;
    }

    /** The schema of properties that are not named. */
    Optional<SchemaView> additional() {
        return additional;
    }

    /** Whether properties that are not named are expected. */
    boolean isOpen() {
        return open;
    }

    /** Whether properties of alternatives were put together. */
    boolean isFlattened() {
        return flattened;
    }
}
