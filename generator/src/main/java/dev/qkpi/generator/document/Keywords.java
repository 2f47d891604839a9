package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** Keywords that say more about the shape of a value than its type. */
    static final Set<String> TELLING = without(SHAPING, "type");

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

    private static Set<String> without(Set<String> keywords, String one) {
        Set<String> rest = new HashSet<>(keywords);
        rest.remove(one);
        return Set.copyOf(rest);
    }

    /** Whether a schema has one of the keywords. */
    static boolean isOneOf(Set<String> keywords, JsonNode schema) {
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            if (keywords.contains(member.getKey())) {
                return true;
            }
        }
        return false;
    }
}
