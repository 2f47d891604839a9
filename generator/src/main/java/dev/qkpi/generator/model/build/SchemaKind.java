package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a schema becomes in Java. */
enum SchemaKind {
    /** The schema it refers to. */
    REFERENCE,
    /** A record with components for its properties. */
    RECORD,
    /** An open enum. */
    ENUM,
    /** A sealed union. */
    UNION,
    MAP,
    LIST,
    SCALAR,
    ANY;

    /** What the schema becomes; looks no further than its own keywords. */
    static SchemaKind of(SchemaView schema) {
        if (schema.reference().isPresent()) {
            return REFERENCE;
        }
        if (!schema.enumLiterals().isEmpty() && !schema.enumType().equals("boolean")) {
            return schema.enumType().isEmpty() ? ANY : ENUM;
        }
        if (isUnion(schema)) {
            return UNION;
        }
        if (isObject(schema)) {
            boolean hasParts = !schema.properties().isEmpty()
                    || !schema.all("allOf").isEmpty()
                    || !choices(schema).isEmpty();
            return hasParts ? RECORD : MAP;
        }
        boolean elements = schema.types().isEmpty() && (schema.has("items") || schema.has("prefixItems"));
        if (schema.types().contains("array") || elements) {
            return LIST;
        }
        boolean scalar = !schema.types().isEmpty()
                || !schema.constantType().isEmpty()
                || !schema.enumLiterals().isEmpty()
                || !schema.format().isEmpty();
        return scalar ? SCALAR : ANY;
    }

    /** The members of oneOf and anyOf that say something about the value's shape, null aside. */
    static List<SchemaView> choices(SchemaView schema) {
        List<SchemaView> one = choices(schema, "oneOf");
        return one.isEmpty() ? choices(schema, "anyOf") : one;
    }

    /** Which of oneOf and anyOf has the members that count; what the other has then stands beside them. */
    static String choiceKeyword(SchemaView schema) {
        return choices(schema, "oneOf").isEmpty() ? "anyOf" : "oneOf";
    }

    private static List<SchemaView> choices(SchemaView schema, String keyword) {
        List<SchemaView> all = schema.all(keyword);
        // Asked of every schema several times; few have any.
        return all.isEmpty()
                ? all
                : all.stream()
                        .filter(choice -> !choice.isNull() && !choice.isShapeless())
                        .toList();
    }

    /** Whether an alternative, null among them, is one that a value may be. */
    static boolean allows(SchemaView schema, Predicate<SchemaView> test) {
        return Stream.concat(schema.all("oneOf").stream(), schema.all("anyOf").stream())
                .anyMatch(choice -> choice.isNull() || test.test(choice));
    }

    private static boolean isUnion(SchemaView schema) {
        if (schema.types().size() > 1) {
            return true;
        }
        boolean plain = schema.properties().isEmpty() && schema.all("allOf").isEmpty();
        return !choices(schema).isEmpty() && (plain || schema.discriminator().isPresent());
    }

    private static boolean isObject(SchemaView schema) {
        // No properties at all say nothing, not even that the value is an object.
        boolean described = !schema.properties().isEmpty()
                || schema.has("additionalProperties")
                || schema.has("unevaluatedProperties")
                || schema.has("patternProperties");
        return schema.types().contains("object")
                || described && schema.types().isEmpty()
                || schema.all("allOf").stream().anyMatch(part -> !part.isShapeless());
    }
}
