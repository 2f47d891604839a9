package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which fields a schema knows, whatever their conditions.
 *
 * @param fields their names
 * @param patterns patterns of further names, those of extensions left out
 */
record SchemaOutline(Set<String> fields, List<String> patterns) {

    private static final int MAX_DEPTH = 8;
    private static final Pattern ALTERNATIVES = Pattern.compile("\\^\\([a-z|]+\\)\\$");

    /** The outline of the schema that holds the keyword at a location of the validator's. */
    static SchemaOutline around(String location, Function<String, JsonNode> schemas) {
        SchemaOutline outline = new SchemaOutline(new TreeSet<>(), new ArrayList<>());
        String holder = location.substring(0, Math.max(0, location.lastIndexOf('/')));
        outline.add(schemas.apply(holder), holder, schemas, 0);
        return outline;
    }

    /** What the schema at a location describes, in words: {@code path item}; empty if it has no name. */
    static String kind(String location) {
        if (!location.contains("/oas/") || location.contains("/dialect/")) {
            return "schema";
        }
        String[] steps = location.substring(location.indexOf('#') + 1).split("/");
        String kind = steps.length < 3
                ? "document"
                : steps[2].replaceAll("([a-z])([A-Z])", "$1 $2")
                        .replace("-or-reference", "")
                        .replace('-', ' ')
                        .toLowerCase(Locale.ROOT);
        return kind.contains("xor") ? "object" : plain(kind);
    }

    /** The schemas have kinds of their own for variants of one thing. */
    private static String plain(String kind) {
        if (kind.endsWith("security scheme")) {
            return "security scheme";
        }
        if (kind.contains("oauth flow")) {
            return "flow";
        }
        return kind.startsWith("parameter") ? "parameter" : kind;
    }

    boolean knows(String name) {
        return fields.contains(name)
                || patterns.stream()
                        .anyMatch(pattern -> new BoundedPatterns().of(pattern).matches(name));
    }

    private void add(JsonNode schema, String location, Function<String, JsonNode> schemas, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        schema.path("properties").fieldNames().forEachRemaining(fields::add);
        schema.path("patternProperties").fieldNames().forEachRemaining(pattern -> {
            if (ALTERNATIVES.matcher(pattern).matches()) {
                fields.addAll(List.of(pattern.substring(2, pattern.length() - 2).split("\\|")));
            } else if (!pattern.equals("^x-")) {
                patterns.add(pattern);
            }
        });
        String file = location.substring(0, Math.max(0, location.indexOf('#')));
        for (String keyword : List.of("allOf", "anyOf", "oneOf", "dependentSchemas")) {
            schema.path(keyword).forEach(part -> add(part, location, schemas, depth + 1));
        }
        for (String keyword : List.of("if", "then", "else")) {
            add(schema.path(keyword), location, schemas, depth + 1);
        }
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            String target = reference.startsWith("#") ? file + reference : reference;
            add(schemas.apply(target), target, schemas, depth + 1);
        }
    }
}
