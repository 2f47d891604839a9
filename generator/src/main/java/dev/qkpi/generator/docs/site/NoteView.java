package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.content.Note;
import java.util.List;
import java.util.Set;

/** A mark of provenance where it belongs. */
record NoteView(String source, String style, String reason, String about) {

    private static final Set<String> STYLES = Set.of("inferred", "assumed");

    static List<NoteView> of(List<Note> notes) {
        return notes.stream()
                .distinct()
                .map(note -> new NoteView(
                        note.source(),
                        STYLES.contains(note.source()) ? note.source() : "other",
                        note.reason(),
                        note.about()))
                .toList();
    }
}
