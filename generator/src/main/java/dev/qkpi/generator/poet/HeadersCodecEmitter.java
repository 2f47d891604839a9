package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.AnswerHeaders;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.ErrorType;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.source.ClassName;
import dev.qkpi.generator.source.CodeBlock;
import dev.qkpi.generator.source.MethodSpec;
import dev.qkpi.generator.source.TypeSpec;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Codecs of documented headers: how each is read from its texts and laid out again. */
final class HeadersCodecEmitter implements Emitter {

    private final CodecTypes types;
    private final HeaderCalls calls;

    HeadersCodecEmitter(CodecTypes types) {
        this.types = types;
        this.calls = new HeaderCalls(types);
    }

    @Override
    public Stream<Supplier<GeneratedFile>> emit(ClientModel model) {
        return Stream.concat(
                HeadersEmitter.ofSuccesses(model).<Supplier<GeneratedFile>>map(headers -> () -> emit(headers, "api")),
                model.errors().stream()
                        .map(ErrorType::headers)
                        .flatMap(Optional::stream)
                        .<Supplier<GeneratedFile>>map(headers -> () -> emit(headers, "error")));
    }

    private GeneratedFile emit(AnswerHeaders headers, String subpackage) {
        ClassName name = types.codec(headers.typeName());
        ClassName type = types.in(subpackage, headers.typeName());
        ClassName raw = types.in("", "Headers");
        MethodSpec.Builder write = MethodSpec.methodBuilder("write")
                .addJavadoc("The headers of a value.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(raw)
                .addParameter(type, "value")
                .addStatement("$T out = new $T()", types.internal("HeadersWriter"), types.internal("HeadersWriter"));
        headers.headers().forEach(header -> write.addStatement(calls.write("out", header)));
        write.addStatement("return out.headers()");
        CodeBlock components = headers.headers().stream()
                .map(header -> calls.read("in", header))
                .collect(CodeBlock.joining(",\n"));
        MethodSpec read = MethodSpec.methodBuilder("read")
                .addJavadoc("The value of some headers; IllegalArgumentException if they are not what they should be.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(raw, "headers")
                .addStatement(
                        "$T in = new $T(headers)", types.internal("HeadersReader"), types.internal("HeadersReader"))
                .addStatement("return new $T($>$>\n$L$<$<)", type, components)
                .build();
        TypeSpec codec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Reads and writes {@link $T}.", type)
                .addMethod(read)
                .addMethod(write.build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
        return types.file(name, codec);
    }
}
