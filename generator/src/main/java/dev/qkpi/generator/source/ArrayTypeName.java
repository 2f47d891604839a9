package dev.qkpi.generator.source;

import java.util.List;

/** An array. */
public final class ArrayTypeName extends TypeName {

    private final TypeName component;

    private ArrayTypeName(TypeName component, List<AnnotationSpec> annotations) {
        super(annotations);
        this.component = component;
    }

    /** The array of a type. */
    public static ArrayTypeName of(TypeName component) {
        return new ArrayTypeName(component, List.of());
    }

    /** The array of a class. */
    public static ArrayTypeName of(Class<?> component) {
        return of(ClassName.get(component));
    }

    @Override
    TypeName with(List<AnnotationSpec> marks) {
        return new ArrayTypeName(component, marks);
    }

    @Override
    void write(SourceText out) {
        component.write(out);
        if (!annotations().isEmpty()) {
            out.text(" ");
        }
        annotations().forEach(annotation -> annotation.write(out));
        out.text("[]");
    }
}
