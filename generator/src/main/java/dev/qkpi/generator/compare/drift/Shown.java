package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.page.PageValue;
import dev.qkpi.generator.compare.drift.page.PageValue.Kind;
import dev.qkpi.generator.compare.drift.spec.SpecSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What all samples of a page together show of each schema: objects and lists, and texts. */
final class Shown {

    private final Set<String> structured = new HashSet<>();
    private final Map<String, Set<String>> texts = new HashMap<>();

    /** Takes a sample in. */
    void add(PageValue value, SpecSchema schema) {
        if (schema.missing()) {
            return;
        }
        String place = schema.node().pointer();
        if (value.kind() == Kind.OBJECT || value.kind() == Kind.ARRAY) {
            structured.add(place);
        } else if (value.kind() == Kind.STRING) {
            texts.computeIfAbsent(place, key -> new HashSet<>()).add(value.text());
        }
        schema.branches().forEach(branch -> add(value, branch));
        Map<String, dev.qkpi.generator.compare.drift.spec.SpecNode> properties = schema.properties();
        value.members().forEach((name, member) -> {
            if (properties.containsKey(name)) {
                add(member, new SpecSchema(properties.get(name)));
            }
        });
        value.elements().forEach(element -> add(element, schema.items()));
    }

    /** Whether a sample shows an object or a list where a schema is used. */
    boolean structured(SpecSchema schema) {
        return structured.contains(schema.node().pointer());
    }

    /** Whether a sample shows a text where a schema is used. */
    boolean text(SpecSchema schema, String text) {
        return texts.getOrDefault(schema.node().pointer(), Set.of()).contains(text);
    }
}
