package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.AnswerHeaders;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.ErrorType;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.Parameter.Style;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.source.ClassName;
import dev.qkpi.generator.source.CodeBlock;
import dev.qkpi.generator.source.MethodSpec;
import dev.qkpi.generator.source.TypeSpec;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Codecs of documented headers: how each is read from its texts and laid out again. */
final class HeadersCodecEmitter implements Emitter {

    private static final TypeRef STRING = TypeRef.scalar(ScalarKind.STRING);

    private final CodecTypes types;
    private final JsonCalls json;

    HeadersCodecEmitter(CodecTypes types) {
        this.types = types;
        this.json = new JsonCalls(types);
    }

    @Override
    public Stream<GeneratedFile> emit(ClientModel model) {
        return Stream.concat(
                HeadersEmitter.ofSuccesses(model).map(headers -> emit(headers, "api")),
                model.errors().stream()
                        .map(ErrorType::headers)
                        .flatMap(Optional::stream)
                        .map(headers -> emit(headers, "error")));
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
        headers.headers().forEach(header -> write.addStatement(write(header)));
        write.addStatement("return out.headers()");
        CodeBlock components = headers.headers().stream().map(this::read).collect(CodeBlock.joining(",\n"));
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

    private CodeBlock read(Parameter header) {
        TypeRef type = header.property().type();
        String name = header.property().wireName();
        boolean isJson = header.layout().style() == Style.JSON;
        if (type.equals(STRING) && !isJson) {
            return CodeBlock.of("in.text($S)", name);
        }
        if (type.equals(new TypeRef.ListOf(STRING, false)) && !isJson) {
            return CodeBlock.of("in.texts($S)", name);
        }
        if (type.equals(TypeRef.scalar(ScalarKind.DATE_TIME)) && !isJson) {
            return CodeBlock.of("in.dateTime($S)", name);
        }
        if (isJson) {
            return CodeBlock.of("in.json($S, $L)", name, json.reading(type));
        }
        return switch (header.layout().shape()) {
            case LIST -> CodeBlock.of("in.list($S, $L)", name, json.reading(type));
            case CHOICE -> CodeBlock.of("in.some($S, $L)", name, json.reading(type));
            case OBJECT -> CodeBlock.of("in.object($S, $L, $L)", name, style(header), json.reading(type));
            default -> CodeBlock.of("in.value($S, $L)", name, json.reading(type));
        };
    }

    private CodeBlock write(Parameter header) {
        boolean isJson = header.layout().style() == Style.JSON;
        CodeBlock head = CodeBlock.of(
                "out.$L($S, value.$L()",
                isJson ? "json" : "value",
                header.property().wireName(),
                header.property().javaName());
        CodeBlock writing = json.writing(header.property().type(), false, 0);
        return isJson
                ? CodeBlock.of("$L, $L)", head, writing)
                : CodeBlock.of("$L, $L, $L)", head, style(header), writing);
    }

    private CodeBlock style(Parameter header) {
        return CodeBlock.of(
                "$T.$L", types.internal("Style"), header.layout().style().name());
    }
}
