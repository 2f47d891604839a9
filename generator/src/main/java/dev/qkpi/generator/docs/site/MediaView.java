package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.content.BodyDoc.MediaDoc;
import dev.qkpi.generator.docs.content.SchemeDoc.Fact;
import java.util.List;

/** What a body holds in one media type. */
record MediaView(String type, ShapeView shape, List<Fact> encodings, List<NoteView> notes) {

    static List<MediaView> of(List<MediaDoc> media, Shapes shapes) {
        return media.stream()
                .map(each -> new MediaView(
                        each.type(), shapes.shape(each.shape()), each.encodings(), NoteView.of(each.notes())))
                .toList();
    }
}
