package dev.qkpi.generator.source;

import java.util.List;

/** A type, as code names it. */
public abstract class TypeName {

    /** No value. */
    public static final TypeName VOID = new Keyword("void");

    /** The primitive. */
    public static final TypeName BOOLEAN = new Keyword("boolean");

    /** The primitive. */
    public static final TypeName INT = new Keyword("int");

    /** The primitive. */
    public static final TypeName BYTE = new Keyword("byte");

    private final List<AnnotationSpec> annotations;

    TypeName(List<AnnotationSpec> annotations) {
        this.annotations = annotations;
    }

    /** The same type with these annotations and no others. */
    abstract TypeName with(List<AnnotationSpec> marks);

    abstract void write(SourceText out);

    List<AnnotationSpec> annotations() {
        return annotations;
    }

    /** The same type with an annotation. */
    public TypeName annotated(AnnotationSpec annotation) {
        return with(List.of(annotation));
    }

    private static final class Keyword extends TypeName {
        private final String word;

        Keyword(String word) {
            super(List.of());
            this.word = word;
        }

        @Override
        TypeName with(List<AnnotationSpec> marks) {
            return this;
        }

        @Override
        void write(SourceText out) {
            out.text(word);
        }
    }
}
