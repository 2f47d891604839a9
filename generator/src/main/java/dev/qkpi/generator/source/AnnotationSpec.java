package dev.qkpi.generator.source;

/**
 * An annotation of a type.
 *
 * @param type the annotation's own type
 */
public record AnnotationSpec(ClassName type) {

    void write(SourceText out) {
        out.text("@");
        type.write(out);
        out.text(" ");
    }
}
