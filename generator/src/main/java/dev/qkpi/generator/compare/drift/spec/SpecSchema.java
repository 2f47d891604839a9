package dev.qkpi.generator.compare.drift.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A schema of a document.
 *
 * @param use where it is used, perhaps a reference with members beside it
 */
public record SpecSchema(SpecNode use) {

    private static final int MAX_PARTS = 100;

    /** The schema itself. */
    public SpecNode node() {
        return use.follow();
    }

    public boolean missing() {
        return node().missing();
    }

    /** Whether an aspect of it is inferred or assumed. */
    public boolean marked(Aspect aspect) {
        return parts().stream().anyMatch(part -> part.marked(aspect));
    }

    /** The schema, what stands beside its reference, and all of its {@code allOf}, references followed. */
    public List<SpecNode> parts() {
        List<SpecNode> parts = new ArrayList<>();
        collect(use, parts);
        return parts;
    }

    private static void collect(SpecNode node, List<SpecNode> parts) {
        boolean known = parts.stream().anyMatch(part -> part.pointer().equals(node.pointer()));
        if (node.missing() || known || parts.size() > MAX_PARTS) {
            return;
        }
        parts.add(node);
        if (!node.reference().isEmpty()) {
            collect(node.follow(), parts);
        }
        node.get("allOf").items().forEach(part -> collect(part, parts));
    }

    /** The JSON types that it allows; empty for any. */
    public Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        for (SpecNode part : parts()) {
            SpecNode type = part.get("type");
            type.items().forEach(item -> types.add(item.text()));
            if (!type.text().isEmpty()) {
                types.add(type.text());
            }
        }
        if (!types.isEmpty()
                && parts().stream().anyMatch(part -> part.get("nullable").isTrue())) {
            types.add("null");
        }
        if (types.isEmpty() && !properties().isEmpty()) {
            types.add("object");
        }
        return types;
    }

    /** The properties by name, of all parts. */
    public Map<String, SpecNode> properties() {
        Map<String, SpecNode> properties = new LinkedHashMap<>();
        for (SpecNode part : parts()) {
            part.get("properties").members().forEach(properties::putIfAbsent);
        }
        return properties;
    }

    /** The names that must be there. */
    public Set<String> required() {
        Set<String> names = new LinkedHashSet<>();
        for (SpecNode part : parts()) {
            part.get("required").items().forEach(name -> names.add(name.text()));
        }
        return names;
    }

    /** The part that holds the properties, or that would. */
    public SpecNode owner() {
        return parts().stream()
                .filter(part -> !part.get("properties").missing())
                .findFirst()
                .orElseGet(this::node);
    }

    /** The schema of elements. */
    public SpecSchema items() {
        return member("items");
    }

    /** The schema of values under names of any kind; missing if the names' values may be anything. */
    public SpecSchema additional() {
        return member("additionalProperties");
    }

    private SpecSchema member(String name) {
        return parts().stream()
                .map(part -> part.get(name))
                .filter(SpecNode::isObject)
                .findFirst()
                .map(SpecSchema::new)
                .orElseGet(() -> new SpecSchema(node().get(name).get(name)));
    }

    /** Whether all values are allowed under names that it does not list. */
    public boolean map() {
        return additional().node().members().size() > 0;
    }

    /** The alternatives other than null. */
    public List<SpecSchema> branches() {
        List<SpecSchema> branches = new ArrayList<>();
        for (SpecNode part : parts()) {
            for (String keyword : List.of("oneOf", "anyOf")) {
                part.get(keyword).items().stream()
                        .map(SpecSchema::new)
                        .filter(branch -> !branch.types().equals(Set.of("null")))
                        .forEach(branches::add);
            }
        }
        return branches;
    }

    /** Whether null is one of the alternatives. */
    public boolean nullBranch() {
        return parts().stream()
                .flatMap(part -> java.util.stream.Stream.concat(
                        part.get("oneOf").items().stream(), part.get("anyOf").items().stream()))
                .anyMatch(branch -> new SpecSchema(branch).types().equals(Set.of("null")));
    }

    /** The listed values, empty if it lists none. */
    public List<String> values() {
        return parts().stream()
                .flatMap(part -> part.get("enum").items().stream())
                .filter(value -> !value.isNull())
                .map(SpecNode::text)
                .distinct()
                .toList();
    }

    /** The list of values, where there is one. */
    public SpecNode valueList() {
        return parts().stream()
                .map(part -> part.get("enum"))
                .filter(list -> !list.missing())
                .findFirst()
                .orElseGet(() -> node().get("enum"));
    }

    /** The format, empty if it has none. */
    public String format() {
        return parts().stream()
                .map(part -> part.get("format").text())
                .filter(format -> !format.isEmpty())
                .findFirst()
                .orElse("");
    }
}
