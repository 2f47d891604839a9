package dev.qkpi.generator.docs.content;

import java.util.List;

/** The body of a request: what it may hold, by media type. */
public record BodyDoc(String description, boolean required, List<MediaDoc> media, List<Note> notes) {

    /**
     * What a body holds in one media type.
     *
     * @param encodings how parts are encoded, where the document says so
     */
    public record MediaDoc(
            String type, ShapeDoc shape, List<ExampleDoc> examples, List<SchemeDoc.Fact> encodings, List<Note> notes) {}
}
