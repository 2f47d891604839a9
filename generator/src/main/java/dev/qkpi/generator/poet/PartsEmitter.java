package dev.qkpi.generator.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.PartProperty;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeShape.PartsShape;
import dev.qkpi.generator.model.TypeShape.RecordShape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Multipart bodies: a record, and the class that takes it apart and puts it together again. */
final class PartsEmitter implements Emitter {

    private final PoetTypes types;
    private final RecordEmitter records;
    private final JsonCalls json;

    PartsEmitter(PoetTypes types) {
        this.types = types;
        this.records = new RecordEmitter(types);
        this.json = new JsonCalls(types);
    }

    @Override
    public Stream<JavaFile> emit(ClientModel model) {
        return model.types().stream()
                .filter(PartsShape.class::isInstance)
                .map(PartsShape.class::cast)
                .flatMap(shape -> Stream.of(record(shape), parts(shape)));
    }

    private JavaFile record(PartsShape shape) {
        List<Property> properties =
                shape.parts().stream().map(PartProperty::property).toList();
        RecordShape record = new RecordShape(
                shape.name(),
                shape.pointer(),
                shape.docs().or("The parts of a multipart body."),
                properties,
                Optional.empty(),
                List.of());
        return records.emit(record, types.model(shape.name()));
    }

    private JavaFile parts(PartsShape shape) {
        ClassName name = types.in("internal.codec", shape.name() + "Parts");
        ClassName type = types.model(shape.name());
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), types.in("", "Part"));
        MethodSpec.Builder write = MethodSpec.methodBuilder("write")
                .addJavadoc("The parts of a value.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(list)
                .addParameter(type, "value")
                .addStatement("$T out = new $T()", types.internal("PartsWriter"), types.internal("PartsWriter"));
        shape.parts().forEach(part -> write.addStatement(write(part)));
        write.addStatement("return out.parts()");
        CodeBlock components = shape.parts().stream().map(this::read).collect(CodeBlock.joining(",\n"));
        MethodSpec read = MethodSpec.methodBuilder("read")
                .addJavadoc("The value of some parts; IllegalArgumentException if they are not what they should be.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(list, "parts")
                .addStatement("$T in = new $T(parts)", types.internal("PartsReader"), types.internal("PartsReader"))
                .addStatement("return new $T($>$>\n$L$<$<)", type, components)
                .build();
        TypeSpec codec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Reads and writes {@link $T} as a multipart body.", type)
                .addMethod(read)
                .addMethod(write.build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
        return types.file(name, codec);
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
        CodeBlock mediaType = part.mediaType().isEmpty() ? CodeBlock.of("null") : CodeBlock.of("$S", part.mediaType());
        CodeBlock head = CodeBlock.of(
                "out.$L($S, value.$L(), $L",
                method(part),
                part.property().wireName(),
                part.property().javaName(),
                mediaType);
        return part.form() == PartProperty.Form.BINARY
                ? CodeBlock.of("$L)", head)
                : CodeBlock.of("$L, $L)", head, json.writing(part.element(), false, 0));
    }

    private CodeBlock read(PartProperty part) {
        CodeBlock.Builder read = CodeBlock.builder()
                .add("in.$L($S", method(part), part.property().wireName());
        if (part.repeated()) {
            read.add(", $L", part.property().presence().isNeverNull());
        }
        if (part.form() != PartProperty.Form.BINARY) {
            read.add(", $L", json.reading(part.element()));
        }
        return read.add(")").build();
    }
}
