package dev.qkpi.generator.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The builder of a record, and the methods that lead to it. */
final class BuilderEmitter {

    /** What each record's builder is called. */
    static final String NAME = "Builder";

    private final ClassName owner;
    private final ClassName builder;
    private final List<BuilderPart> parts;
    private final boolean complete;

    /** A builder; {@code complete} tells that it can build without anything set. */
    BuilderEmitter(ClassName owner, List<BuilderPart> parts, boolean complete) {
        this.owner = owner;
        this.builder = owner.nestedClass(NAME);
        this.parts = parts;
        this.complete = complete;
    }

    /** Adds the builder class, {@code builder()} and, if wanted, {@code toBuilder()}. */
    void addTo(TypeSpec.Builder type, boolean withToBuilder) {
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc("A builder with nothing set.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new Builder()")
                .build());
        if (withToBuilder) {
            type.addMethod(toBuilder());
        }
        TypeSpec.Builder nested = TypeSpec.classBuilder(NAME)
                .addJavadoc("Collects the components of {@link $T}; not safe for use by several threads.", owner)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        parts.forEach(part -> nested.addField(field(part)));
        nested.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (BuilderPart part : parts) {
            nested.addMethod(setter(part));
            part.cleared().ifPresent(cleared -> nested.addMethod(clearer(part, cleared)));
        }
        type.addType(nested.addMethod(build()).build());
    }

    private MethodSpec toBuilder() {
        CodeBlock setters = parts.stream()
                .map(part -> CodeBlock.of("$L", "." + part.name() + "(" + part.name() + ")"))
                .collect(CodeBlock.joining("$Z"));
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("A builder that starts with these components.")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new Builder()$Z$L", setters)
                .build();
    }

    private static FieldSpec field(BuilderPart part) {
        FieldSpec.Builder field = FieldSpec.builder(part.field(), part.name(), Modifier.PRIVATE);
        return part.initial().isEmpty()
                ? field.build()
                : field.initializer(part.initial()).build();
    }

    private MethodSpec setter(BuilderPart part) {
        return MethodSpec.methodBuilder(part.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(part.parameter(), "value")
                .addStatement("$L$L", "this." + part.name() + " = ", part.assigned())
                .addStatement("return this")
                .build();
    }

    private MethodSpec clearer(BuilderPart part, CodeBlock cleared) {
        return MethodSpec.methodBuilder(part.clearer())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("this.$L = $L", part.name(), cleared)
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        CodeBlock arguments =
                parts.stream().map(part -> CodeBlock.of("$L", part.name())).collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("build")
                .addJavadoc(
                        complete
                                ? "The record."
                                : "The record; IllegalArgumentException if something required is missing, naming all of it.")
                .addModifiers(Modifier.PUBLIC)
                .returns(owner)
                .addStatement("return new $T($L)", owner, arguments)
                .build();
    }
}
