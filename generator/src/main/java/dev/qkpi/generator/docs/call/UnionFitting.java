package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.TypeShape.PatchShape;
import dev.qkpi.generator.model.TypeShape.RecordShape;
import dev.qkpi.generator.model.TypeShape.UnionShape;
import dev.qkpi.generator.model.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Fits examples to unions: to the member that the discriminator names, else to the one that is most like it. */
final class UnionFitting {

    private final Fitting fitting;
    private final UnionShape union;

    UnionFitting(Fitting fitting, UnionShape union) {
        this.fitting = fitting;
        this.union = union;
    }

    Optional<Value> fit(JsonNode example, int depth) {
        List<Variant> ranked = new ArrayList<>(union.variants());
        ranked.sort(Comparator.comparingInt(variant -> -likeness(variant, example)));
        for (Variant variant : ranked) {
            JsonNode tagged = tagged(variant, example);
            Optional<Value> value = fitting.fit(variant.type(), tagged, depth + 1);
            if (value.isPresent()) {
                return variant.direct()
                        ? value
                        : value.map(held -> new Value.Wrapped(union.name(), variant.name(), held));
            }
        }
        return Optional.empty();
    }

    private int likeness(Variant variant, JsonNode example) {
        Optional<String> tag =
                union.discriminator().map(name -> example.path(name).asText(""));
        if (tag.isPresent() && variant.tags().contains(tag.get())) {
            return Integer.MAX_VALUE;
        }
        if (example.isMissingNode() || !fitting.isLike(variant.type(), example)) {
            return 0;
        }
        return 1 + common(variant.type(), example);
    }

    /** How many members of the example the type knows, if it lacks none that the type cannot do without. */
    private int common(TypeRef type, JsonNode example) {
        List<Property> properties = properties(type);
        boolean lacks = properties.stream()
                .anyMatch(property -> property.presence().isAlwaysWritten() && !example.has(property.wireName()));
        long known = properties.stream()
                .filter(property -> example.has(property.wireName()))
                .count();
        return lacks ? 0 : 1 + (int) known * 2;
    }

    private List<Property> properties(TypeRef type) {
        TypeShape shape = type instanceof TypeRef.Named named ? fitting.shapes().get(named.name()) : null;
        if (shape instanceof RecordShape object) {
            return object.properties();
        }
        return shape instanceof PatchShape patch ? patch.properties() : List.of();
    }

    /** The example with the discriminator's value for the member. */
    private JsonNode tagged(Variant variant, JsonNode example) {
        if (union.discriminator().isEmpty() || variant.tags().isEmpty()) {
            return example;
        }
        String name = union.discriminator().get();
        if (variant.tags().contains(example.path(name).asText(""))) {
            return example;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        if (example.isObject()) {
            object.setAll((ObjectNode) example);
        }
        return object.put(name, variant.tags().get(0));
    }
}
