package dev.qkpi.generator.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The constants of an enum that has too many for one class to set: in interfaces that the enum's record inherits them
 * from, so that they are still called {@code Currency.EUR}.
 */
final class WideEnum {

    /** The most constants of one class. */
    static final int MOST_CONSTANTS = 1_000;

    private final ClassName name;
    private final ClassName holder;
    private final List<FieldSpec> constants;

    WideEnum(ClassName name, List<FieldSpec> constants) {
        this.name = name;
        // No name that is made from a document's text has such a sign in such a place.
        this.holder = ClassName.get(name.packageName(), name.simpleName() + "_Values");
        this.constants = constants;
    }

    private int count() {
        return (constants.size() + MOST_CONSTANTS - 1) / MOST_CONSTANTS;
    }

    /** The interfaces that the record inherits its constants from. */
    List<TypeName> interfaces() {
        return Stream.iterate(0, i -> i + 1)
                .limit(count())
                .<TypeName>map(i -> holder.nestedClass("Part" + i))
                .toList();
    }

    CodeBlock list() {
        return CodeBlock.of("$T.LIST", holder);
    }

    CodeBlock set() {
        return CodeBlock.of("$T.SET", holder);
    }

    /** The file that has the constants. */
    GeneratedFile file(PoetTypes types) {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), name);
        CodeBlock parts = interfaces().stream()
                .map(part -> CodeBlock.of("$T.known()", part))
                .collect(CodeBlock.joining(", "));
        TypeSpec.Builder type = TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The constants of {@link $T}, more than one class can set.", name)
                .addField(FieldSpec.builder(list, "LIST", Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($L).flatMap($T::stream).toList()", Stream.class, parts, List.class)
                        .build())
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(Set.class), name),
                                "SET",
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("$T.copyOf(LIST)", Set.class)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (int i = 0; i < count(); i++) {
            int from = i * MOST_CONSTANTS;
            List<FieldSpec> part = constants.subList(from, Math.min(from + MOST_CONSTANTS, constants.size()));
            type.addType(part(i, part, list));
        }
        return types.file(holder, type.build());
    }

    private static TypeSpec part(int index, List<FieldSpec> part, TypeName list) {
        CodeBlock all = part.stream()
                .map(constant -> CodeBlock.of("$L", constant.name()))
                .collect(CodeBlock.joining(",\n"));
        return TypeSpec.interfaceBuilder("Part" + index)
                .addFields(part)
                .addMethod(MethodSpec.methodBuilder("known")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(list)
                        .addStatement("return $T.of(\n$L)", List.class, all)
                        .build())
                .build();
    }
}
