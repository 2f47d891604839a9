package dev.qkpi.generator.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.EnumValue;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape.EnumShape;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Open enums: a value with constants for those the document knows. */
final class EnumEmitter implements Emitter {

    private final PoetTypes types;

    EnumEmitter(PoetTypes types) {
        this.types = types;
    }

    @Override
    public Stream<JavaFile> emit(ClientModel model) {
        return model.types().stream().filter(EnumShape.class::isInstance).map(shape -> emit((EnumShape) shape));
    }

    private JavaFile emit(EnumShape shape) {
        ClassName name = types.model(shape.name());
        TypeName base = types.of(TypeRef.scalar(shape.base()));
        TypeSpec.Builder type = TypeSpec.recordBuilder(shape.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", PoetTypes.javadoc(shape.docs().text(), "One of several values."))
                .addJavadoc("\n\n<p>Open: a value newer than this client is kept as it is; {@link #isKnown()} tells.\n")
                .addJavadoc("\n@param value the value as sent")
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(base, "value")
                        .addStatement("$T.requireNonNull(value, $S)", Objects.class, "value")
                        .build());
        shape.values().forEach(value -> type.addField(constant(name, shape.base(), value)));
        CodeBlock all = shape.values().stream()
                .map(value -> CodeBlock.of("$L", value.constant()))
                .collect(CodeBlock.joining(",$W"));
        type.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), name),
                        "KNOWN",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of($L)", List.class, all)
                .build());
        return types.file(name, type.addMethods(methods(name)).build());
    }

    private static List<MethodSpec> methods(ClassName name) {
        return List.of(
                MethodSpec.methodBuilder("known")
                        .addJavadoc("The values that the document knows, in its order.")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(ParameterizedTypeName.get(ClassName.get(List.class), name))
                        .addStatement("return KNOWN")
                        .build(),
                MethodSpec.methodBuilder("isKnown")
                        .addJavadoc("Whether the document knows this value.")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.BOOLEAN)
                        .addStatement("return KNOWN.contains(this)")
                        .build(),
                MethodSpec.methodBuilder("toString")
                        .addJavadoc("The value as sent.")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return String.valueOf(value)")
                        .build());
    }

    private static FieldSpec constant(ClassName name, ScalarKind base, EnumValue value) {
        CodeBlock literal = PoetTypes.literal(base, value.literal());
        return FieldSpec.builder(name, value.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The value <code>$L</code>.", JavaText.javadocLine(value.literal()))
                .initializer("new $T($L)", name, literal)
                .build();
    }
}
