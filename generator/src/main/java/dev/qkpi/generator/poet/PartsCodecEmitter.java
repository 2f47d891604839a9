package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.PartProperty;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape.PartsShape;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.source.ClassName;
import dev.qkpi.generator.source.CodeBlock;
import dev.qkpi.generator.source.MethodSpec;
import dev.qkpi.generator.source.ParameterizedTypeName;
import dev.qkpi.generator.source.TypeName;
import dev.qkpi.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Codecs of multipart bodies: the classes that take them apart and put them together again. */
final class PartsCodecEmitter implements Emitter {

    private final CodecTypes types;
    private final JsonCalls json;
    private final HeaderCalls headers;

    PartsCodecEmitter(CodecTypes types) {
        this.types = types;
        this.json = new JsonCalls(types);
        this.headers = new HeaderCalls(types);
    }

    @Override
    public Stream<Supplier<GeneratedFile>> emit(ClientModel model) {
        return model.types().stream().filter(PartsShape.class::isInstance).map(shape -> () -> emit((PartsShape) shape));
    }

    private GeneratedFile emit(PartsShape shape) {
        ClassName name = types.in("internal.codec", shape.name() + "Parts");
        ClassName type = types.model(shape.name());
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), types.in("", "Part"));
        TypeSpec.Builder codec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Reads and writes {@link $T} as a multipart body.", type);
        MethodSpec.Builder read = MethodSpec.methodBuilder("read")
                .addJavadoc("The value of some parts; IllegalArgumentException if they are not what they should be.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(list, "parts")
                .addStatement("$T in = new $T(parts)", types.internal("PartsReader"), types.internal("PartsReader"));
        MethodSpec.Builder write = MethodSpec.methodBuilder("write")
                .addJavadoc("The parts of a value.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(list)
                .addParameter(type, "value")
                .addStatement("$T out = new $T()", types.internal("PartsWriter"), types.internal("PartsWriter"));
        Map<String, CodeBlock> components = components(shape);
        if (components.size() > WideEmitter.MOST_COMPONENTS) {
            WideParts wide = new WideParts(types, type, codec);
            wide.read(read, components);
            wide.write(write, statements(shape));
        } else {
            read.addStatement(
                    "return new $T($>$>\n$L$<$<)",
                    type,
                    components.values().stream().collect(CodeBlock.joining(",\n")));
            statements(shape).forEach(write::addStatement);
        }
        return types.file(name, complete(codec, read, write));
    }

    private static TypeSpec complete(TypeSpec.Builder codec, MethodSpec.Builder read, MethodSpec.Builder write) {
        return codec.addMethod(read.build())
                .addMethod(write.addStatement("return out.parts()").build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    /** What writes the parts, in their order. */
    private List<CodeBlock> statements(PartsShape shape) {
        List<CodeBlock> statements = new ArrayList<>();
        for (PartProperty part : shape.parts()) {
            statements.add(write(part));
            part.headers().forEach(header -> statements.add(headers.write(headersOf(part, "out"), header)));
        }
        shape.further().ifPresent(further -> statements.add(writeFurther(further)));
        return statements;
    }

    /** What reads each component, by its Java name, in the order of the record. */
    private Map<String, CodeBlock> components(PartsShape shape) {
        Map<String, CodeBlock> components = new LinkedHashMap<>();
        for (PartProperty part : shape.parts()) {
            components.put(part.property().javaName(), read(part, name(part)));
            part.headers()
                    .forEach(header ->
                            components.put(header.property().javaName(), headers.read(headersOf(part, "in"), header)));
        }
        shape.further()
                .ifPresent(further -> components.put(further.property().javaName(), readFurther(shape, further)));
        return components;
    }

    private static String headersOf(PartProperty part, String from) {
        return from + ".headers(" + JavaText.literal(part.property().wireName()) + ")";
    }

    /** Parts of other names are parts already where they may hold anything. */
    private CodeBlock writeFurther(PartProperty further) {
        if (!(further.property().type() instanceof TypeRef.MapOf)) {
            return CodeBlock.of("out.parts(value.$L())", further.property().javaName());
        }
        return CodeBlock.of(
                "value.additionalProperties().forEach((name, part) -> $L)",
                write(further, CodeBlock.of("name"), CodeBlock.of("part")));
    }

    private CodeBlock readFurther(PartsShape shape, PartProperty further) {
        CodeBlock known = shape.parts().stream().map(part -> name(part)).collect(CodeBlock.joining(", "));
        if (!(further.property().type() instanceof TypeRef.MapOf)) {
            return CodeBlock.of("in.others($T.of($L))", Set.class, known);
        }
        return CodeBlock.of("in.others($T.of($L), name -> $L)", Set.class, known, read(further, CodeBlock.of("name")));
    }

    private static CodeBlock name(PartProperty part) {
        return CodeBlock.of("$L", JavaText.literal(part.property().wireName()));
    }

    private static String method(PartProperty part) {
        String single = switch (part.form()) {
            case TEXT -> "text";
            case JSON -> "json";
            case BINARY -> "binary";
        };
        return !part.repeated() ? single : part.form() == PartProperty.Form.BINARY ? "binaries" : single + "s";
    }

    private CodeBlock write(PartProperty part) {
        return write(
                part, name(part), CodeBlock.of("value.$L()", part.property().javaName()));
    }

    private CodeBlock write(PartProperty part, CodeBlock name, CodeBlock value) {
        CodeBlock mediaType = part.mediaType().isEmpty()
                ? CodeBlock.of("null")
                : CodeBlock.of("$L", JavaText.literal(part.mediaType()));
        CodeBlock head = CodeBlock.of("out.$L($L, $L, $L", method(part), name, value, mediaType);
        return part.form() == PartProperty.Form.BINARY
                ? CodeBlock.of("$L)", head)
                : CodeBlock.of("$L, $L)", head, json.writing(part.element(), false, 0));
    }

    private CodeBlock read(PartProperty part, CodeBlock name) {
        CodeBlock.Builder read = CodeBlock.builder().add("in.$L($L", method(part), name);
        if (part.repeated()) {
            boolean further = part.property().wireName().isEmpty();
            read.add(", $L", further || part.property().presence().isNeverNull());
        }
        if (part.form() != PartProperty.Form.BINARY) {
            read.add(", $L", json.reading(part.element()));
        }
        return read.add(")").build();
    }
}
