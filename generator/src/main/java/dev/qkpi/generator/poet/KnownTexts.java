package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.EnumValue;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.source.CodeBlock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the values of properties tell of which of several objects one is. */
final class KnownTexts {

    private static final int MOST = 20;

    private final Map<String, TypeShape> shapes;
    private final Map<String, Set<List<String>>> byName = new HashMap<>();

    /** What is known of a union's objects, each given by its properties. */
    KnownTexts(List<List<Property>> objects, Map<String, TypeShape> shapes) {
        this.shapes = shapes;
        objects.stream()
                .flatMap(List::stream)
                .forEach(property -> byName.computeIfAbsent(property.wireName(), name -> new HashSet<>())
                        .add(texts(property)));
    }

    /** The one text that a property must have, or those of an enum that are known. */
    private List<String> texts(Property property) {
        if (property.preset().isPresent()) {
            return List.of(property.preset().get().literal());
        }
        boolean isEnum = property.type() instanceof TypeRef.Named named
                && shapes.get(named.name()) instanceof TypeShape.EnumShape shape
                && shape.values().size() <= MOST;
        return isEnum ? enumTexts((TypeRef.Named) property.type()) : List.of();
    }

    private List<String> enumTexts(TypeRef.Named type) {
        return ((TypeShape.EnumShape) shapes.get(type.name()))
                .values().stream().map(EnumValue::literal).toList();
    }

    /** Names and texts by turns; enums only where another object has other values under the name. */
    CodeBlock of(List<Property> properties) {
        return properties.stream()
                .filter(property -> property.preset().isPresent()
                        || byName.get(property.wireName()).size() > 1)
                .flatMap(this::pairs)
                .map(text -> CodeBlock.of("$L", text))
                .collect(CodeBlock.joining(", "));
    }

    private Stream<String> pairs(Property property) {
        List<String> texts = texts(property);
        // An enum of one value is open, too: with its value twice it is known of the name, and none it must have.
        List<String> several =
                property.preset().isEmpty() && texts.size() == 1 ? List.of(texts.get(0), texts.get(0)) : texts;
        return several.stream().map(text -> JavaText.literal(property.wireName()) + ", " + JavaText.literal(text));
    }
}
