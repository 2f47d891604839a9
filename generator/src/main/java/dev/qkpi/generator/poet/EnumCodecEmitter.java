package dev.qkpi.generator.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.TypeShape.EnumShape;
import java.util.stream.Stream;

/** Codecs of open enums. */
final class EnumCodecEmitter implements Emitter {

    private final CodecParts parts;

    EnumCodecEmitter(PoetTypes types) {
        this.parts = new CodecParts(types);
    }

    @Override
    public Stream<JavaFile> emit(ClientModel model) {
        return model.types().stream().filter(EnumShape.class::isInstance).map(shape -> emit((EnumShape) shape));
    }

    private JavaFile emit(EnumShape shape) {
        ClassName type = parts.types().model(shape.name());
        String suffix = shape.base().suffix();
        return parts.file(
                shape.name(),
                parts.codec(shape.name())
                        .addMethod(parts.read(shape.name())
                                .addStatement("return new $T(in.read$L())", type, suffix)
                                .build())
                        .addMethod(parts.write(shape.name())
                                .addStatement("out.write$L(value.value())", suffix)
                                .build()));
    }
}
