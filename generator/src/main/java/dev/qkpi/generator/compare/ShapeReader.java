package dev.qkpi.generator.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what a schema allows. */
final class ShapeReader {

    private static final Set<String> FLAGS = Set.of("readOnly", "writeOnly", "deprecated", "uniqueItems");
    private static final Set<String> COMPOSED = Set.of("$ref", "allOf", "oneOf", "anyOf");
    private static final Set<String> OBJECT =
            Set.of("properties", "required", "additionalProperties", "patternProperties");

    private final Set<Node> open = new HashSet<>();
    private final Set<Node> seen;

    /** A reader that notes what it reads. */
    ShapeReader(Set<Node> seen) {
        this.seen = seen;
    }

    /** What schemas allow that hold together; anything if there are none. */
    Shape read(List<Node> parts) {
        Shape shape = new Shape();
        parts.forEach(part -> shape.and(one(part)));
        return shape;
    }

    private Shape one(Node node) {
        Shape shape = new Shape();
        seen.add(node);
        if (!node.isObject() || !open.add(node)) {
            if (Boolean.FALSE.equals(node.value())) {
                shape.types = Set.of();
                shape.nullable = false;
            }
            return shape;
        }
        node.members().forEach((key, member) -> keyword(shape, node, key, member));
        types(shape, node);
        Bounds.even(shape);
        compose(shape, node);
        if (node.flag("nullable", false)) {
            shape.nullable = true;
        }
        open.remove(node);
        return shape;
    }

    private void compose(Shape shape, Node node) {
        node.reference().ifPresent(target -> shape.and(one(target)));
        node.get("allOf").items().forEach(part -> shape.and(one(part)));
        for (String keyword : List.of("oneOf", "anyOf")) {
            if (!node.get(keyword).items().isEmpty()) {
                shape.and(new Choice(this::one).read(node, keyword));
            }
        }
        Node own = node.get("discriminator");
        if (own.exists()) {
            shape.discriminator = own;
        } else {
            node.reference().ifPresent(target -> shape.discriminator = discriminator(target));
        }
    }

    private static Node discriminator(Node target) {
        Node own = target.resolved().get("discriminator");
        return own.exists() ? own : null;
    }

    private void keyword(Shape shape, Node node, String key, Node member) {
        shape.origins.put(key, node);
        if (COMPOSED.contains(key)
                || Set.of("type", "nullable", "discriminator").contains(key)) {
            return;
        }
        if (Limits.KEYWORDS.contains(key) && member.value() instanceof BigDecimal bound) {
            if (!Limits.isVoid(key, bound)) {
                shape.limits.put(key, bound);
            }
        } else if (FLAGS.contains(key) && member.value() instanceof Boolean flag) {
            if (flag) {
                shape.flags.add(key);
            }
        } else if (!text(shape, key, member) && !structure(shape, key, member)) {
            shape.rest.computeIfAbsent(key, k -> new ArrayList<>()).add(member.value());
        }
    }

    private static boolean text(Shape shape, String key, Node member) {
        String text = member.text().orElse("");
        switch (text.isEmpty() ? "" : key) {
            case "format" -> shape.format = text;
            case "pattern" -> shape.patterns.add(text);
            case "contentEncoding" -> {
                // OpenAPI 3.0 calls this a format.
                if (!text.equalsIgnoreCase("base64")) {
                    return false;
                }
                shape.format = "byte";
            }
            case "contentMediaType" -> {
                // So is this, unless the text is encoded as well.
                if (!text.equalsIgnoreCase("application/octet-stream")) {
                    return false;
                }
                shape.format = shape.format.isEmpty() ? "binary" : shape.format;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean structure(Shape shape, String key, Node member) {
        boolean list = member.value() instanceof List<?>;
        switch (key) {
            case "properties" ->
                member.members()
                        .forEach((name, property) -> shape.properties
                                .computeIfAbsent(name, k -> new ArrayList<>())
                                .add(property));
            case "required" -> member.items().forEach(name -> name.text().ifPresent(shape.required::add));
            case "items" -> shape.items.add(member);
            case "additionalProperties", "unevaluatedProperties" -> further(shape, member);
            case "enum" -> values(shape, member.value() instanceof List<?> values ? values : List.of());
            case "const" -> values(shape, java.util.Collections.singletonList(member.value()));
            default -> {
                return isExtensible(shape, key, member);
            }
        }
        return switch (key) {
            case "properties", "items" -> member.isObject();
            case "required", "enum" -> list;
            default -> true;
        };
    }

    /** What teams write to say that an enum may grow. */
    private static boolean isExtensible(Shape shape, String key, Node member) {
        switch (key) {
            case "x-extensible-enum" -> {
                shape.open |= !Boolean.FALSE.equals(member.value());
                if (member.value() instanceof List<?> values) {
                    values(shape, values);
                }
            }
            case "x-extensible", "x-open-enum" -> shape.open |= Boolean.TRUE.equals(member.value());
            case "x-ms-enum" -> {
                shape.open |= member.flag("modelAsString", false);
                return false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void further(Shape shape, Node member) {
        if (Boolean.FALSE.equals(member.value())) {
            shape.further = Shape.Further.CLOSED;
        } else if (member.isObject() && !member.members().isEmpty()) {
            shape.further = Shape.Further.DESCRIBED;
            shape.additional.add(member);
        }
    }

    private static void values(Shape shape, List<?> list) {
        List<Object> values = new ArrayList<>(new LinkedHashSet<Object>(list));
        shape.nullValue = values.remove(null);
        if (shape.values != null) {
            values.retainAll(shape.values);
        }
        shape.values = values;
    }

    private static void types(Shape shape, Node node) {
        Set<String> types = new LinkedHashSet<>();
        node.get("type").text().ifPresent(types::add);
        node.get("type").items().forEach(type -> type.text().ifPresent(types::add));
        if (!types.isEmpty()) {
            shape.nullable = types.remove("null") || shape.nullValue;
            shape.types = types;
        } else if (!node.get("type").exists()) {
            shape.types = implied(shape, node);
            shape.implied = shape.types != null;
            shape.nullable = shape.types == null && shape.values == null || shape.nullValue;
        }
    }

    /** The type that keywords make sense for, where the document names none. */
    private static Set<String> implied(Shape shape, Node node) {
        if (OBJECT.stream().anyMatch(key -> node.get(key).exists())) {
            return Set.of("object");
        }
        if (node.get("items").exists()) {
            return Set.of("array");
        }
        if (shape.values == null) {
            return null;
        }
        Set<String> types = new LinkedHashSet<>();
        for (Object value : shape.values) {
            types.add(value instanceof String ? "string" : value instanceof Boolean ? "boolean" : number(value));
        }
        return types;
    }

    private static String number(Object value) {
        return value instanceof BigDecimal number
                ? number.scale() <= 0 ? "integer" : "number"
                : value instanceof List ? "array" : "object";
    }
}
