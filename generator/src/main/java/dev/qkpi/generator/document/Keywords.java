package dev.qkpi.generator.document;

import java.util.List;
import java.util.Set;

/** Keywords of schemas by what they say. */
final class Keywords {

    /** Keywords that say something about the shape of a value. */
    static final Set<String> SHAPING = Set.of(
            "$ref",
            "type",
            "properties",
            "items",
            "additionalProperties",
            "allOf",
            "oneOf",
            "anyOf",
            "enum",
            "const",
            "patternProperties",
            "prefixItems",
            "format");

    /** Keywords about the members of objects. */
    static final List<String> MEMBERS =
            List.of("properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "required");

    /** Keywords about the elements of arrays. */
    static final List<String> ITEMS = List.of("items", "prefixItems");

    /** Keywords that say more about a value than a reference beside them does. */
    static final Set<String> MERGING = Set.of(
            "properties",
            "patternProperties",
            "additionalProperties",
            "required",
            "allOf",
            "oneOf",
            "anyOf",
            "enum",
            "items",
            "prefixItems");

    private Keywords() {}
}
