package dev.qkpi.generator.model;

import java.util.List;

/**
 * One property of a multipart body.
 *
 * @param property its names, type, presence and docs
 * @param form how its value becomes a part
 * @param repeated whether it is a list whose elements become a part each
 * @param mediaType of the part; empty for texts whose media type need not be told
 * @param headers the headers that the part has besides, each a component of the record as well
 */
public record PartProperty(Property property, Form form, boolean repeated, String mediaType, List<Parameter> headers) {
    public PartProperty {
        headers = List.copyOf(headers);
    }

    /** How a value becomes a part. */
    public enum Form {
        TEXT,
        JSON,
        BINARY
    }

    /** The type of what one part holds. */
    public TypeRef element() {
        TypeRef held = property.type() instanceof TypeRef.MapOf map
                        && property.wireName().isEmpty()
                ? map.value()
                : property.type();
        return repeated && held instanceof TypeRef.ListOf list ? list.element() : held;
    }
}
