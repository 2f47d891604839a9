package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.docs.content.ShapeDoc.Case;
import dev.qkpi.generator.docs.content.ShapeDoc.Discriminator;
import dev.qkpi.generator.docs.content.ShapeDoc.PropertyDoc;
import dev.qkpi.generator.docs.content.ShapeDoc.Variant;
import dev.qkpi.generator.document.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schemas as readers see them; objects that have no name of their own are described where they are used. */
final class ShapeReader {

    private static final int MAX_DEPTH = 8;
    private static final int MOST_VALUES = 500;
    private static final int MOST_PROPERTIES = 3_000;

    private final FileNames anchors;
    private final ExampleReader examples;
    private int properties;

    /** Shapes on one page, whose anchors differ. */
    ShapeReader(FileNames anchors, ExampleReader examples) {
        this.anchors = anchors;
        this.examples = examples;
    }

    /** The shape of a schema; {@code prefix} is what anchors of its properties begin with. */
    ShapeDoc closed(Element schema, String prefix) {
        return shape(schema, prefix, 0, false);
    }

    /** The same with the properties of the schema that it refers to. */
    ShapeDoc opened(Element schema, String prefix) {
        return shape(schema, prefix, 0, true);
    }

    private ShapeDoc shape(Element place, String prefix, int depth, boolean open) {
        Element wrapped = Schemas.unwrapped(place);
        List<TypePart> type = TypeWords.of(place);
        boolean named = Schemas.named(wrapped).isPresent();
        Element schema = wrapped.follow();
        if (named && !open || depth > MAX_DEPTH || properties > MOST_PROPERTIES) {
            return new ShapeDoc(type, Limits.of(place), List.of(), List.of(), List.of(), List.of());
        }
        Element inner = inner(schema, open);
        boolean shown = inner != null && (open || Schemas.named(inner).isEmpty());
        Element content = inner == null ? schema : Schemas.unwrapped(inner).follow();
        List<String> limits = new ArrayList<>(Limits.of(place));
        if (!schema.pointer().equals(place.pointer())) {
            limits.addAll(Limits.of(schema));
        }
        boolean described = inner == null || shown;
        return new ShapeDoc(
                type,
                limits.stream().distinct().toList(),
                described ? values(content) : List.of(),
                described ? properties(content, prefix, depth) : List.of(),
                described ? variants(content, prefix, depth) : List.of(),
                described ? discriminator(content) : List.of());
    }

    /** What an array or a map holds, arrays of arrays aside; null if the schema is neither. */
    private static Element inner(Element schema, boolean open) {
        Element at = schema;
        for (int i = 0; i < MAX_DEPTH; i++) {
            Element next = at.child("items").isPresent() ? at.child("items") : Schemas.further(at);
            if (next.members().isEmpty() || Schemas.isObject(at)) {
                return i == 0 ? null : at;
            }
            at = Schemas.unwrapped(next);
            if (Schemas.named(at).isPresent() && !open) {
                return at;
            }
            at = at.follow();
        }
        return at;
    }

    private static List<String> values(Element schema) {
        return schema.child("enum").items().stream()
                .limit(MOST_VALUES)
                .map(item -> item.value().orElseGet(() -> item.json().orElse("null")))
                .toList();
    }

    private List<PropertyDoc> properties(Element schema, String prefix, int depth) {
        List<PropertyDoc> properties = new ArrayList<>();
        if (Schemas.isObject(schema)) {
            Members members = Members.of(schema);
            members.properties()
                    .forEach((name, member) ->
                            properties.add(property(new Named(name, member, members.isRequired(name)), prefix, depth)));
        }
        Element further = Schemas.further(schema);
        if (!properties.isEmpty() && !further.members().isEmpty()) {
            Named any = new Named("any other name", new Members.Member(further, ""), false);
            properties.add(property(any, prefix, depth));
        }
        return properties;
    }

    /** A property under its name. */
    private record Named(String name, Members.Member member, boolean required) {}

    private PropertyDoc property(Named property, String prefix, int depth) {
        properties++;
        String name = property.name();
        Element place = property.member().schema();
        Element target = Schemas.unwrapped(place).follow();
        String anchor = anchors.claim(prefix + name);
        List<Note> notes = Note.within(place);
        return new PropertyDoc(
                place.pointer(),
                anchor,
                name,
                property.required(),
                place.flag("readOnly") || target.flag("readOnly"),
                place.flag("writeOnly") || target.flag("writeOnly"),
                place.flag("deprecated") || target.flag("deprecated"),
                place.text("description").orElseGet(() -> place.has("$ref") ? "" : place.textOf("title")),
                property.member().from(),
                shape(place, prefix + name + "-", depth + 1, false),
                examples.ofSchema(place).stream().limit(1).toList(),
                notes);
    }

    private List<Variant> variants(Element schema, String prefix, int depth) {
        List<Element> choices = Schemas.choices(schema);
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Element choice = choices.get(i);
            String title = choice.textOf("title").isEmpty() ? "Variant " + (i + 1) : choice.textOf("title");
            boolean named = Schemas.named(Schemas.unwrapped(choice)).isPresent();
            variants.add(new Variant(named ? "" : title, shape(choice, prefix, depth + 1, false)));
        }
        boolean all = variants.stream()
                .allMatch(variant -> variant.shape().properties().isEmpty()
                        && variant.shape().values().isEmpty());
        // What is short enough stands in the type itself.
        return all && choices.size() <= TypeWords.MOST_CHOICES ? List.of() : variants;
    }

    private static List<Discriminator> discriminator(Element schema) {
        Element discriminator = schema.child("discriminator");
        if (discriminator.textOf("propertyName").isEmpty()) {
            return List.of();
        }
        Map<String, TypePart> cases = new LinkedHashMap<>();
        for (Element entry : discriminator.child("mapping").members()) {
            String target = entry.value().orElse("");
            String name = target.substring(target.lastIndexOf('/') + 1);
            cases.put(entry.name(), new TypePart(name, name));
        }
        return List.of(new Discriminator(
                discriminator.textOf("propertyName"),
                cases.entrySet().stream()
                        .map(entry -> new Case(entry.getKey(), entry.getValue()))
                        .toList()));
    }
}
