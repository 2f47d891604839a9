package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.document.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * The mark that something is not said by the document's source.
 *
 * @param source {@code inferred}, {@code assumed} or what else the document says
 * @param reason why; may be empty
 * @param about the part that it speaks of, if not of the whole
 */
public record Note(String source, String reason, String about) {

    private static final int MAX_DEPTH = 8;

    /** The mark of a place, if it has one. */
    static List<Note> of(Element place) {
        return place.text("x-qkpi-source").stream()
                .map(source -> new Note(source, place.textOf("x-qkpi-reason"), place.textOf("x-qkpi-about")))
                .toList();
    }

    /** The marks of a schema, and of those that it is made of and that have no place of their own. */
    static List<Note> within(Element schema) {
        List<Note> notes = new ArrayList<>();
        within(schema, notes, 0);
        return notes;
    }

    private static void within(Element schema, List<Note> notes, int depth) {
        notes.addAll(of(schema));
        if (depth > MAX_DEPTH || schema.has("$ref")) {
            return;
        }
        List<Element> parts = new ArrayList<>(List.of(schema.child("items"), Schemas.further(schema)));
        parts.addAll(schema.child("allOf").items());
        parts.addAll(Schemas.choices(schema));
        parts.stream().filter(Element::isPresent).forEach(part -> within(part, notes, depth + 1));
    }
}
