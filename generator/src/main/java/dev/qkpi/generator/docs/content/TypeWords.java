package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.document.Element;
import java.util.ArrayList;
import java.util.List;

/** The type of a schema in words, with the schemas that it names. */
final class TypeWords {

    private static final int MAX_DEPTH = 6;
    static final int MOST_CHOICES = 6;

    private final List<TypePart> parts = new ArrayList<>();
    private boolean nullable;

    private TypeWords() {}

    /** The words: {@code array of Kpi}. */
    static List<TypePart> of(Element schema) {
        TypeWords words = new TypeWords();
        words.add(schema, 0);
        if (words.nullable) {
            words.word(" or null");
        }
        return List.copyOf(words.parts);
    }

    private void word(String text) {
        parts.add(TypePart.word(text));
    }

    private void add(Element place, int depth) {
        Element schema = Schemas.unwrapped(place);
        nullable |= depth == 0 && (Schemas.isNullable(place) || Schemas.isNullable(schema));
        String name = Schemas.named(schema).orElse("");
        if (!name.isEmpty()) {
            parts.add(new TypePart(name, name));
        } else if (depth > MAX_DEPTH) {
            word("…");
        } else if (schema.has("$ref")) {
            add(schema.follow(), depth + 1);
        } else if (schema.has("const")) {
            word("always ");
            word(schema.child("const").json().orElse("null"));
        } else {
            choicesOrType(schema, depth);
        }
    }

    private void choicesOrType(Element schema, int depth) {
        List<Element> choices = Schemas.choices(schema);
        if (choices.isEmpty()) {
            type(schema, depth);
            return;
        }
        if (choices.size() > MOST_CHOICES) {
            word("one of " + choices.size() + " types");
            return;
        }
        for (int i = 0; i < choices.size(); i++) {
            word(i == 0 ? "" : i == choices.size() - 1 ? " or " : ", ");
            add(choices.get(i), depth + 1);
        }
    }

    private void type(Element schema, int depth) {
        List<String> types = new ArrayList<>(Schemas.types(schema));
        types.remove("null");
        if (types.isEmpty()) {
            types.add(implied(schema));
        }
        for (int i = 0; i < types.size(); i++) {
            word(i == 0 ? "" : " or ");
            single(types.get(i), schema, depth);
        }
    }

    private static String implied(Element schema) {
        if (Schemas.isObject(schema) || !Schemas.further(schema).members().isEmpty()) {
            return "object";
        }
        return schema.has("items") ? "array" : schema.has("enum") ? "enum" : "any";
    }

    private void single(String type, Element schema, int depth) {
        switch (type) {
            case "array" -> {
                word("array of ");
                element(schema.child("items"), depth);
            }
            case "object" -> {
                Element further = Schemas.further(schema);
                boolean map = !Schemas.isObject(schema) && !further.members().isEmpty();
                word(map ? "map of " : "object");
                if (map) {
                    element(further, depth);
                }
            }
            default -> {
                String format = schema.textOf("format");
                word(type + (format.isEmpty() ? "" : " (" + format + ")"));
            }
        }
    }

    private void element(Element schema, int depth) {
        if (schema.members().isEmpty()) {
            word("any");
        } else {
            add(schema, depth + 1);
        }
    }
}
