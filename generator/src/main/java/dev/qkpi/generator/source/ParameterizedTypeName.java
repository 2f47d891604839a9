package dev.qkpi.generator.source;

import java.util.Arrays;
import java.util.List;

/** A generic class with its arguments. */
public final class ParameterizedTypeName extends TypeName {

    private final ClassName raw;
    private final List<TypeName> arguments;

    private ParameterizedTypeName(ClassName raw, List<TypeName> arguments) {
        super(raw.annotations());
        this.raw = raw;
        this.arguments = arguments;
    }

    /** The class with these arguments. */
    public static ParameterizedTypeName get(ClassName raw, TypeName... arguments) {
        return new ParameterizedTypeName(raw, List.of(arguments));
    }

    /** The class with these arguments. */
    public static ParameterizedTypeName get(Class<?> raw, Class<?>... arguments) {
        return get(
                ClassName.get(raw), Arrays.stream(arguments).map(ClassName::get).toArray(TypeName[]::new));
    }

    @Override
    TypeName with(List<AnnotationSpec> marks) {
        return new ParameterizedTypeName(raw.with(marks), arguments);
    }

    @Override
    void write(SourceText out) {
        raw.write(out);
        String before = "<";
        for (TypeName argument : arguments) {
            out.text(before);
            argument.write(out);
            before = ", ";
        }
        out.text(">");
    }
}
