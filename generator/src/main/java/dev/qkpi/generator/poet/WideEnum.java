package dev.qkpi.generator.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.qkpi.generator.model.TypeShape.EnumShape;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The constants of an enum that has too many for one class to set: in interfaces that the enum's record inherits them
 * from, so that they are still called {@code Currency.EUR}.
 */
final class WideEnum {

    /** The most constants of one class. */
    static final int MOST_CONSTANTS = 1_000;

    private final EnumShape shape;
    private final PoetTypes types;

    WideEnum(PoetTree tree, EnumShape shape) {
        this.shape = shape;
        List<String> nested =
                IntStream.range(0, count(shape)).mapToObj(WideEnum::partName).toList();
        this.types = tree.file("model", nameOf(shape), nested);
    }

    static boolean isFor(EnumShape shape) {
        return shape.values().size() > MOST_CONSTANTS;
    }

    /** The class that holds the constants; no name that is made from a document's text has such a sign in such a place. */
    static String nameOf(EnumShape shape) {
        return shape.name() + "_Values";
    }

    /** The interfaces that the record inherits its constants from. */
    static List<TypeName> parts(ClassName holder, EnumShape shape) {
        return IntStream.range(0, count(shape))
                .<TypeName>mapToObj(i -> holder.nestedClass(partName(i)))
                .toList();
    }

    private static int count(EnumShape shape) {
        return (shape.values().size() + MOST_CONSTANTS - 1) / MOST_CONSTANTS;
    }

    private static String partName(int index) {
        return "Part" + index;
    }

    /** The types of the file that has the constants. */
    PoetTypes types() {
        return types;
    }

    /** The file that has the constants. */
    GeneratedFile file(List<FieldSpec> constants) {
        ClassName holder = types.self();
        ClassName name = types.model(shape.name());
        ClassName lists = types.known(List.class);
        ClassName sets = types.known(Set.class);
        TypeName list = types.listOf(name);
        CodeBlock parts = parts(holder, shape).stream()
                .map(part -> CodeBlock.of("$T.known()", part))
                .collect(CodeBlock.joining(", "));
        TypeSpec.Builder type = TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The constants of {@link $T}, more than one class can set.", name)
                .addField(FieldSpec.builder(list, "LIST", Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($L).flatMap($T::stream).toList()", types.known(Stream.class), parts, lists)
                        .build())
                .addField(
                        FieldSpec.builder(ParameterizedTypeName.get(sets, name), "SET", Modifier.STATIC, Modifier.FINAL)
                                .initializer("$T.copyOf(LIST)", sets)
                                .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (int i = 0; i < count(shape); i++) {
            int from = i * MOST_CONSTANTS;
            List<FieldSpec> part = constants.subList(from, Math.min(from + MOST_CONSTANTS, constants.size()));
            type.addType(part(i, part, list));
        }
        return types.file(type.build());
    }

    private TypeSpec part(int index, List<FieldSpec> part, TypeName list) {
        CodeBlock all = part.stream()
                .map(constant -> CodeBlock.of("$L", constant.name()))
                .collect(CodeBlock.joining(",\n"));
        return TypeSpec.interfaceBuilder(partName(index))
                .addFields(part)
                .addMethod(MethodSpec.methodBuilder("known")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(list)
                        .addStatement("return $T.of(\n$L)", types.known(List.class), all)
                        .build())
                .build();
    }
}
