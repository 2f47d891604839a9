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

    /** A list of the names of all members; where they are too many for one method, each member has its own. */
    CodeBlock names(List<CodeBlock> members, int count) {
        if (count <= MOST_NAMES) {
            return CodeBlock.of("$T.of(\n$L)", List.class, members.stream().collect(CodeBlock.joining(",\n")));
        }
        TypeName type = ParameterizedTypeName.get(
                ClassName.get(List.class), ParameterizedTypeName.get(List.class, String.class));
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
        return CodeBlock.of("$T.of($L).flatMap($T::stream).toList()", Stream.class, all, List.class);
    }
}
