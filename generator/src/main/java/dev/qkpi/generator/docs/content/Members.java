package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.document.Element;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The properties of an object, those of the schemas that it is made of first. */
final class Members {

    private static final int MOST_PARTS = 200;

    private final Map<String, Member> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();

    private Members() {}

    /** A property, and the named schema that the object has it from; empty if it is its own. */
    record Member(Element schema, String from) {}

    /** The members of an object. */
    static Members of(Element schema) {
        Members members = new Members();
        members.collect(schema, "", 0);
        return members;
    }

    Map<String, Member> properties() {
        return properties;
    }

    boolean isRequired(String name) {
        return required.contains(name);
    }

    /** Whether nothing is required. */
    boolean areOptional() {
        return required.isEmpty();
    }

    private void collect(Element start, String from, int depth) {
        Element schema = start.follow();
        String origin = depth == 0 ? "" : Schemas.nameOf(schema).orElse(from);
        if (seen.size() > MOST_PARTS || depth > MOST_PARTS || !seen.add(schema.pointer())) {
            return;
        }
        schema.child("allOf").items().forEach(part -> collect(part, origin, depth + 1));
        schema.child("properties")
                .members()
                .forEach(property -> properties.put(property.name(), new Member(property, origin)));
        schema.child("required").items().forEach(name -> name.value().ifPresent(required::add));
    }
}
