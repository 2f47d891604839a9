package dev.qkpi.generator.poet;

import dev.qkpi.generator.source.ClassName;
import dev.qkpi.generator.source.CodeBlock;
import dev.qkpi.generator.source.MethodSpec;
import dev.qkpi.generator.source.ParameterizedTypeName;
import dev.qkpi.generator.source.TypeName;
import dev.qkpi.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What is emitted of a union: its type, and the codec that it is read by. */
record UnionTarget(ClassName union, TypeSpec.Builder codec, boolean several) {

    /** How many names one method has, at most; a class file has room for a few thousand. */
    private static final int MOST_NAMES = 1_000;

    /**
     * The most members of a list whose type is left to javac: to infer it from each of them takes time that grows with
     * the cube of their number.
     */
    private static final int MOST_INFERRED = 10;

    /** A list of the names of all members; where they are too many for one method, each member has its own. */
    CodeBlock names(List<CodeBlock> members, int count) {
        TypeName names = ParameterizedTypeName.get(List.class, String.class);
        if (count <= MOST_NAMES) {
            CodeBlock type = members.size() > MOST_INFERRED ? CodeBlock.of("<$T>", names) : CodeBlock.of("");
            return CodeBlock.of(
                    "$T.$Lof(\n$L)", List.class, type, members.stream().collect(CodeBlock.joining(",\n")));
        }
        TypeName type = ParameterizedTypeName.get(ClassName.get(List.class), names);
        List<CodeBlock> calls = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            codec.addMethod(MethodSpec.methodBuilder("names" + i)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(type)
                    .addStatement("return $T.of($L)", List.class, members.get(i))
                    .build());
            calls.add(CodeBlock.of("names$L()", i));
        }
        CodeBlock all = calls.stream().collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$T.<$T>of($L).flatMap($T::stream).toList()", Stream.class, type, all, List.class);
    }

    /** A list of the functions that read the members. */
    CodeBlock reads(ClassName reader, List<CodeBlock> members) {
        CodeBlock type = members.size() > MOST_INFERRED
                ? CodeBlock.of("<$T<? extends $T>>", reader.nestedClass("Read"), union)
                : CodeBlock.of("");
        return CodeBlock.of("$T.$Lof(\n$L)", List.class, type, members.stream().collect(CodeBlock.joining(",$W")));
    }
}
