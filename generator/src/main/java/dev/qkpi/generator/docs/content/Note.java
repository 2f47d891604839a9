package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.document.Element;
import java.util.List;

/**
 * The mark that something is not said by the document's source.
 *
 * @param source {@code inferred}, {@code assumed} or what else the document says
 * @param reason why; may be empty
 * @param about the part that it speaks of, if not of the whole
 */
public record Note(String source, String reason, String about) {

    /** The mark of a place, if it has one. */
    static List<Note> of(Element place) {
        return place.text("x-qkpi-source").stream()
                .map(source -> new Note(source, place.textOf("x-qkpi-reason"), place.textOf("x-qkpi-about")))
                .toList();
    }
}
