package dev.qkpi.generator.model;

/**
 * One property of a multipart body.
 *
 * @param property its names, type, presence and docs
 * @param form how its value becomes a part
 * @param repeated whether it is a list whose elements become a part each
 * @param mediaType of the part; empty for texts whose media type need not be told
 */
public record PartProperty(Property property, Form form, boolean repeated, String mediaType) {

    /** How a value becomes a part. */
    public enum Form {
        TEXT,
        JSON,
        BINARY
    }

    /** The type of what one part holds. */
    public TypeRef element() {
        return repeated && property.type() instanceof TypeRef.ListOf list ? list.element() : property.type();
    }
}
