package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.TypeShape.EnumShape;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.source.ClassName;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Codecs of open enums. */
final class EnumCodecEmitter implements Emitter {

    private final CodecParts parts;

    EnumCodecEmitter(CodecTypes types) {
        this.parts = new CodecParts(types);
    }

    @Override
    public Stream<Supplier<GeneratedFile>> emit(ClientModel model) {
        return model.types().stream().filter(EnumShape.class::isInstance).map(shape -> () -> emit((EnumShape) shape));
    }

    private GeneratedFile emit(EnumShape shape) {
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
