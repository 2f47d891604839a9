package dev.qkpi.generator.poet;

import dev.qkpi.generator.source.ClassName;
import dev.qkpi.generator.source.CodeBlock;
import dev.qkpi.generator.source.MethodSpec;
import dev.qkpi.generator.source.TypeSpec;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods of a multipart body's codec that has more parts than one method takes. */
final class WideParts {

    private final CodecTypes types;
    private final ClassName type;
    private final TypeSpec.Builder codec;

    /** Methods for the codec of a type. */
    WideParts(CodecTypes types, ClassName type, TypeSpec.Builder codec) {
        this.types = types;
        this.type = type;
        this.codec = codec;
    }

    /** Has a method return the value of the parts {@code in}; the components are called as the builder's methods. */
    void read(MethodSpec.Builder method, Map<String, CodeBlock> components) {
        method.addStatement("$T.Builder builder = $T.builder()", type, type);
        List<CodeBlock> statements = components.entrySet().stream()
                .map(component -> CodeBlock.of("builder.$L($L)", component.getKey(), component.getValue()))
                .toList();
        for (int i = 0; i < count(statements); i++) {
            method.addStatement("read$L(in, builder)", i);
            add(
                    MethodSpec.methodBuilder("read" + i)
                            .addParameter(types.internal("PartsReader"), "in")
                            .addParameter(type.nestedClass("Builder"), "builder"),
                    statements,
                    i);
        }
        method.addStatement("return builder.build()");
    }

    /** Has a method write the value's parts to {@code out}. */
    void write(MethodSpec.Builder method, List<CodeBlock> statements) {
        for (int i = 0; i < count(statements); i++) {
            method.addStatement("write$L(out, value)", i);
            add(
                    MethodSpec.methodBuilder("write" + i)
                            .addParameter(types.internal("PartsWriter"), "out")
                            .addParameter(type, "value"),
                    statements,
                    i);
        }
    }

    private static int count(List<CodeBlock> statements) {
        return (statements.size() + WideEmitter.PART - 1) / WideEmitter.PART;
    }

    private void add(MethodSpec.Builder method, List<CodeBlock> statements, int part) {
        int from = part * WideEmitter.PART;
        method.addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        statements
                .subList(from, Math.min(from + WideEmitter.PART, statements.size()))
                .forEach(method::addStatement);
        codec.addMethod(method.build());
    }
}
