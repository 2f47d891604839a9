package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.qkpi.generator.model.EnumValue;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fits examples to the types of the client: what is not of its type is replaced, what is required and missing is made up,
 * what the client has no place for is left out.
 */
final class Fitting {

    private static final JsonNode NOTHING = MissingNode.getInstance();
    private static final int MAX_DEPTH = 24;
    private static final int MAX_DEPTH_OF_LISTS = 6;
    private static final int MOST_VALUES = 5_000;
    private static final int MOST_ELEMENTS = 20;
    static final String FILE = "upload.bin";

    private final Map<String, TypeShape> shapes;
    private int left;

    Fitting(Map<String, TypeShape> shapes) {
        this.shapes = shapes;
    }

    Map<String, TypeShape> shapes() {
        return shapes;
    }

    /** A value of the type, like the example as far as that fits; empty if the type contains itself without end. */
    Optional<Value> fit(TypeRef type, JsonNode example) {
        left = MOST_VALUES;
        return fit(type, example, 0);
    }

    /** A value of the type where there is no example. */
    Optional<Value> sample(TypeRef type) {
        return fit(type, NOTHING);
    }

    /** Whether the example is of the type just as it is. */
    boolean isLike(TypeRef type, JsonNode example) {
        if (type instanceof TypeRef.Scalar scalar) {
            boolean text = !scalar.kind().isText() || example.isTextual();
            return text && ScalarFitting.of(scalar.kind(), example).isPresent();
        }
        if (type instanceof TypeRef.ListOf) {
            return example.isArray();
        }
        if (type instanceof TypeRef.Named named && shapes.get(named.name()) instanceof TypeShape.EnumShape shape) {
            return ScalarFitting.of(shape.base(), example).isPresent()
                    && example.isTextual() == shape.base().isText();
        }
        return type instanceof TypeRef.Any || example.isObject();
    }

    Optional<Value> fit(TypeRef type, JsonNode example, int depth) {
        // Types that contain themselves more than once would otherwise take time beyond measure.
        if (depth > MAX_DEPTH || left-- <= 0) {
            return Optional.empty();
        }
        if (type instanceof TypeRef.Scalar scalar) {
            Optional<Value.Scalar> fitting = ScalarFitting.of(scalar.kind(), example);
            return Optional.of(fitting.orElseGet(() -> ScalarFitting.sample(scalar.kind())));
        }
        if (type instanceof TypeRef.ListOf list) {
            return Optional.of(list(list.element(), example, depth));
        }
        if (type instanceof TypeRef.MapOf map) {
            return Optional.of(new Value.Entries(map(map.value(), example, List.of(), depth)));
        }
        if (type instanceof TypeRef.Named named) {
            return named.isImported() ? Optional.of(new Value.Foreign(named.name())) : named(named, example, depth);
        }
        return Optional.of(type instanceof TypeRef.Support support ? support(support) : any(example));
    }

    private static Value support(TypeRef.Support support) {
        return support.name().equals("Binary") ? new Value.File(FILE) : new Value.Text("part", "text");
    }

    private static Value any(JsonNode example) {
        return example.isMissingNode() || example.isNull()
                ? new Value.Scalar(ScalarKind.STRING, "any value")
                : new Value.Free(example);
    }

    private Optional<Value> named(TypeRef.Named named, JsonNode example, int depth) {
        TypeShape shape = shapes.get(named.name());
        if (shape instanceof TypeShape.EnumShape known) {
            return Optional.of(known(known, example));
        }
        return shape instanceof TypeShape.UnionShape union
                ? new UnionFitting(this, union).fit(example, depth)
                : new ObjectFitting(this).fit(shape, example, depth);
    }

    private static Value known(TypeShape.EnumShape shape, JsonNode example) {
        String literal = ScalarFitting.of(shape.base(), example)
                .map(Value.Scalar::text)
                .orElseGet(() -> shape.values().isEmpty()
                        ? ScalarFitting.sample(shape.base()).text()
                        : shape.values().get(0).literal());
        String constant = shape.values().stream()
                .filter(value -> value.literal().equals(literal))
                .map(EnumValue::constant)
                .findFirst()
                .orElse("");
        return new Value.Known(shape.name(), constant, shape.base(), literal);
    }

    private Value list(TypeRef element, JsonNode example, int depth) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; example.isArray() && i < Math.min(MOST_ELEMENTS, example.size()); i++) {
            if (!example.get(i).isNull()) {
                fit(element, example.get(i), depth + 1).ifPresent(values::add);
            }
        }
        if (!example.isArray() && depth < MAX_DEPTH_OF_LISTS) {
            fit(element, NOTHING, depth + 1).ifPresent(values::add);
        }
        return new Value.Items(values);
    }

    /** The members of a map, without those that are known by name. */
    Map<String, Value> map(TypeRef type, JsonNode example, List<String> known, int depth) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : example.properties()) {
            boolean wanted =
                    !known.contains(member.getKey()) && !member.getValue().isNull();
            if (wanted && values.size() < MOST_ELEMENTS) {
                fit(type, member.getValue(), depth + 1).ifPresent(value -> values.put(member.getKey(), value));
            }
        }
        return values;
    }
}
