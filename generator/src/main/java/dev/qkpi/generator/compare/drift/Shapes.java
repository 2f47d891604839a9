package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.page.PageCode;
import dev.qkpi.generator.compare.drift.page.PageParameter;
import dev.qkpi.generator.compare.drift.page.PageValue;
import dev.qkpi.generator.compare.drift.page.Place;
import dev.qkpi.generator.compare.drift.spec.Raw;
import dev.qkpi.generator.compare.drift.spec.SpecEdit;
import dev.qkpi.generator.compare.drift.spec.SpecNode;
import dev.qkpi.generator.compare.drift.spec.SpecParameter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parts of a document in the shape of what a page says, with our own words and the provenance of what we judge. */
final class Shapes {

    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "object", "array");

    private Shapes() {}

    /** A comment that tells where on the page something stands. */
    private static void from(Map<String, Object> target, Place place) {
        target.put(SpecEdit.COMMENT, "From " + place.file() + ":" + place.line() + ".");
    }

    /** The schema of a sample. */
    static Map<String, Object> of(PageValue value) {
        Map<String, Object> shape = new LinkedHashMap<>();
        switch (value.kind()) {
            case OBJECT -> object(shape, value);
            case ARRAY -> {
                shape.put("type", "array");
                shape.put("items", value.elements().isEmpty() ? unknown("an empty list") : of(merged(value)));
            }
            case NULL -> shape.putAll(unknown("null"));
            case NUMBER -> {
                shape.put("type", "number");
                shape.put("format", "double");
            }
            default -> shape.put("type", value.kind().toString());
        }
        return shape;
    }

    private static void object(Map<String, Object> shape, PageValue value) {
        shape.put("type", "object");
        if (value.members().isEmpty()) {
            shape.put("additionalProperties", Raw.TRUE);
            assumed(shape, "an empty object");
            return;
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        value.members().forEach((name, member) -> {
            Map<String, Object> property = of(member);
            property.put("description", sentence(name));
            properties.put(name, property);
        });
        shape.put("properties", properties);
    }

    /** One element that has the members of all. */
    private static PageValue merged(PageValue list) {
        Map<String, PageValue> members = new LinkedHashMap<>();
        list.elements().forEach(element -> element.members().forEach(members::putIfAbsent));
        PageValue first = list.elements().get(0);
        return new PageValue(first.kind(), first.text(), members, first.elements(), first.place());
    }

    private static Map<String, Object> unknown(String shown) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("description", "Any JSON.");
        assumed(shape, shown);
        return shape;
    }

    private static void assumed(Map<String, Object> shape, String shown) {
        shape.put("x-qkpi-source", "assumed");
        shape.put("x-qkpi-reason", "The page shows " + shown + " only, so any JSON is taken.");
    }

    /** A property in the shape of a sample. */
    static Map.Entry<String, Map<String, Object>> property(String name, PageValue value) {
        Map<String, Object> shape = new LinkedHashMap<>();
        from(shape, value.place());
        shape.putAll(of(value));
        shape.put("description", sentence(name));
        return Map.entry(name, shape);
    }

    /** A property in the shape of a sample that other samples of the same schema lack. */
    static Map.Entry<String, Map<String, Object>> property(String name, PageValue value, String reason) {
        Map.Entry<String, Map<String, Object>> property = property(name, value);
        property.getValue().put("x-qkpi-source", "inferred");
        property.getValue().put("x-qkpi-reason", reason);
        return property;
    }

    private static String sentence(String name) {
        String words = Words.spoken(name);
        return "The " + (words.isEmpty() ? "value" : words) + ".";
    }

    /** The schema that a word of a page's table names; empty if the word is not known. */
    static Map<String, Object> ofType(String word) {
        String type = Types.json(word);
        Map<String, Object> schema = new LinkedHashMap<>();
        if (TYPES.contains(type)) {
            schema.put("type", type);
        }
        if (!Types.format(word).isEmpty()) {
            schema.put("format", Types.format(word));
        }
        if (type.equals("array")) {
            schema.put("items", unknown("a list"));
        }
        return schema;
    }

    /** A row as a parameter: a reference to a component that says the same, or its own. */
    static Map<String, Object> parameter(SpecNode components, PageParameter row) {
        for (Map.Entry<String, SpecNode> entry : components.members().entrySet()) {
            SpecParameter one = new SpecParameter(entry.getValue());
            boolean same = one.name().equalsIgnoreCase(row.name())
                    && one.in().equals(row.in())
                    && one.required() == row.required()
                    && !one.marked();
            if (same) {
                return new LinkedHashMap<>(Map.of("$ref", "#" + entry.getValue().pointer()));
            }
        }
        Map<String, Object> parameter = new LinkedHashMap<>();
        from(parameter, row.place());
        parameter.put("name", row.name());
        parameter.put("in", row.in());
        parameter.put("description", sentence(row.name()));
        if (row.required() || row.in().equals("path")) {
            parameter.put("required", Raw.TRUE);
        }
        Map<String, Object> schema = ofType(row.type());
        if (!ParameterValues.listed(row.description()).isEmpty()) {
            schema.put("enum", ParameterValues.listed(row.description()));
        }
        parameter.put("schema", schema);
        return parameter;
    }

    /** A variable of a path that the page's table leaves out. */
    static Map<String, Object> variable(String name) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", "path");
        parameter.put("description", sentence(name));
        parameter.put("required", Raw.TRUE);
        parameter.put("x-qkpi-source", "inferred");
        parameter.put("x-qkpi-reason", "The path has the variable but no table row.");
        parameter.put("schema", Map.of("type", "string"));
        return parameter;
    }

    /** A response as other operations have it for the same code, or one that only has a description. */
    static Map<String, Object> response(SpecNode paths, PageCode code) {
        for (SpecNode item : paths.members().values()) {
            for (SpecNode operation : item.members().values()) {
                String reference = operation.get("responses", code.code()).reference();
                if (!reference.isEmpty() && !code.success()) {
                    return new LinkedHashMap<>(Map.of("$ref", reference));
                }
            }
        }
        Map<String, Object> response = new LinkedHashMap<>();
        from(response, code.place());
        String words = code.text().isBlank() ? "answer " + code.code() : code.text();
        response.put("description", Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".");
        return response;
    }

    /** A body of a request. */
    static Map<String, Object> body(boolean required, Optional<PageValue> sample) {
        Map<String, Object> body = new LinkedHashMap<>();
        sample.ifPresent(value -> from(body, value.place()));
        body.put("description", "The body of the request.");
        body.put("required", required ? Raw.TRUE : Raw.FALSE);
        Map<String, Object> schema = sample.map(Shapes::of).orElseGet(() -> unknown("no sample"));
        body.put("content", Map.of("application/json", Map.of("schema", schema)));
        return body;
    }

    /** The comment above a new operation. */
    static Map<String, Object> operation(Place place) {
        Map<String, Object> operation = new LinkedHashMap<>();
        from(operation, place);
        return operation;
    }
}
