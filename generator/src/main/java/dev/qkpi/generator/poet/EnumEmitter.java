package dev.qkpi.generator.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.qkpi.generator.model.EnumValue;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape.EnumShape;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Open enums: a value with constants for those the document knows. */
final class EnumEmitter {

    private final PoetTypes types;

    EnumEmitter(PoetTypes types) {
        this.types = types;
    }

    /** The enums of a tree. */
    static Emitter of(PoetTree tree) {
        return model -> model.types().stream()
                .filter(EnumShape.class::isInstance)
                .map(EnumShape.class::cast)
                .flatMap(shape -> WideEnum.isFor(shape)
                        ? Stream.of(() -> enumOf(tree, shape), () -> constantsOf(tree, shape))
                        : Stream.of(() -> enumOf(tree, shape)));
    }

    private static GeneratedFile enumOf(PoetTree tree, EnumShape shape) {
        return new EnumEmitter(tree.file("model", shape.name(), List.of())).emit(shape);
    }

    private static GeneratedFile constantsOf(PoetTree tree, EnumShape shape) {
        WideEnum wide = new WideEnum(tree, shape);
        return wide.file(new EnumEmitter(wide.types()).constants(shape));
    }

    private GeneratedFile emit(EnumShape shape) {
        ClassName name = types.self();
        TypeName base = types.of(TypeRef.scalar(shape.base()));
        TypeSpec.Builder type = TypeSpec.recordBuilder(shape.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", PoetTypes.javadoc(shape.docs().text(), "One of several values."))
                .addJavadoc("\n\n<p>Open: a value newer than this client is kept as it is; {@link #isKnown()} tells.\n")
                .addJavadoc("\n@param value the value as sent")
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(base, "value")
                        .addStatement("$T.requireNonNull(value, $S)", types.known(Objects.class), "value")
                        .build());
        if (WideEnum.isFor(shape)) {
            ClassName holder = types.model(WideEnum.nameOf(shape));
            type.addSuperinterfaces(WideEnum.parts(holder, shape))
                    .addMethods(methods(CodeBlock.of("$T.LIST", holder), CodeBlock.of("$T.SET", holder)));
            return types.file(type.build());
        }
        List<FieldSpec> constants = constants(shape);
        CodeBlock all = constants.stream()
                .map(constant -> CodeBlock.of("$L", constant.name()))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock known = CodeBlock.of("KNOWN");
        type.addFields(constants)
                .addField(FieldSpec.builder(
                                types.listOf(name), "KNOWN", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($L)", types.known(List.class), all)
                        .build())
                .addMethods(methods(known, known));
        return types.file(type.build());
    }

    private List<FieldSpec> constants(EnumShape shape) {
        ClassName name = types.model(shape.name());
        return shape.values().stream()
                .map(value -> constant(name, shape.base(), value))
                .toList();
    }

    private List<MethodSpec> methods(CodeBlock list, CodeBlock set) {
        return List.of(
                MethodSpec.methodBuilder("known")
                        .addJavadoc("The values that the document knows, in its order.")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(types.listOf(types.self()))
                        .addStatement("return $L", list)
                        .build(),
                MethodSpec.methodBuilder("isKnown")
                        .addJavadoc("Whether the document knows this value.")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.BOOLEAN)
                        .addStatement("return $L.contains(this)", set)
                        .build(),
                MethodSpec.methodBuilder("toString")
                        .addJavadoc("The value as sent.")
                        .addAnnotation(types.known(Override.class))
                        .addModifiers(Modifier.PUBLIC)
                        .returns(types.known(String.class))
                        .addStatement("return String.valueOf(value)")
                        .build());
    }

    private FieldSpec constant(ClassName name, ScalarKind base, EnumValue value) {
        // In pieces as large as can be: some documents have tens of thousands of these.
        CodeBlock created = base == ScalarKind.DECIMAL
                ? CodeBlock.of("new $T($L)", name, types.literal(base, value.literal()))
                : CodeBlock.of("$L", "new " + name.simpleName() + "(" + PoetTypes.text(base, value.literal()) + ")");
        return FieldSpec.builder(name, value.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", "The value <code>" + JavaText.javadocLine(value.literal()) + "</code>.")
                .initializer(created)
                .build();
    }
}
