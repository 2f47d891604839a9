package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape.PatchShape;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.source.ClassName;
import dev.qkpi.generator.source.CodeBlock;
import dev.qkpi.generator.source.MethodSpec;
import dev.qkpi.generator.source.TypeSpec;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Codecs of patches: absent is not written, null is written as null, and read only where it is legal. */
final class PatchCodecEmitter implements Emitter {

    private final CodecParts parts;
    private final FurtherMembers further;

    PatchCodecEmitter(CodecTypes types) {
        this.parts = new CodecParts(types);
        this.further = new FurtherMembers(parts);
    }

    @Override
    public Stream<Supplier<GeneratedFile>> emit(ClientModel model) {
        return model.types().stream().filter(PatchShape.class::isInstance).map(shape -> () -> emit((PatchShape) shape));
    }

    private GeneratedFile emit(PatchShape shape) {
        if (shape.properties().size() > WideEmitter.MOST_COMPONENTS) {
            return wide(shape);
        }
        TypeSpec.Builder codec = parts.codec(shape.name());
        if (!shape.properties().isEmpty() || shape.additional().isEmpty()) {
            codec.addField(parts.fields(shape.properties()));
        }
        codec.addMethod(
                shape.additional().isPresent() ? readOpen(shape, Optional.empty()) : read(shape, Optional.empty()));
        return parts.file(shape.name(), codec.addMethod(write(shape)));
    }

    private GeneratedFile wide(PatchShape shape) {
        ClassName type = parts.types().model(shape.name());
        TypeSpec.Builder codec = parts.codec(shape.name());
        WideCodec wide = new WideCodec(parts.types(), type, shape.properties());
        wide.addFields(codec);
        boolean open = shape.additional().isPresent();
        wide.addParts(codec, open, open ? this::readNamed : this::readIndexed, this::writeProperty);
        MethodSpec.Builder write = parts.write(shape.name()).addStatement("out.beginObject()");
        wide.write(write);
        shape.additional().ifPresent(map -> further.write(write, map, true));
        codec.addMethod(open ? readOpen(shape, Optional.of(wide)) : read(shape, Optional.of(wide)));
        return parts.file(
                shape.name(),
                codec.addMethod(write.addStatement("out.endObject()").build()));
    }

    private MethodSpec read(PatchShape shape, Optional<WideCodec> wide) {
        ClassName type = parts.types().model(shape.name());
        MethodSpec.Builder method =
                parts.read(shape.name()).addStatement("$T.Builder builder = $T.builder()", type, type);
        method.addStatement("in.beginObject()");
        method.beginControlFlow(
                "for (int field = in.nextField(FIELDS); field != $T.END; field = in.nextField(FIELDS))",
                parts.reader());
        if (wide.isPresent()) {
            wide.get().readByIndex(method);
        } else {
            method.beginControlFlow("switch (field)");
            for (int i = 0; i < shape.properties().size(); i++) {
                readIndexed(method, shape.properties().get(i), i);
            }
            method.addStatement("default -> in.skipValue()").endControlFlow();
        }
        return method.endControlFlow().addStatement("return builder.build()").build();
    }

    /** Reads a patch that has further members. */
    private MethodSpec readOpen(PatchShape shape, Optional<WideCodec> wide) {
        ClassName type = parts.types().model(shape.name());
        TypeRef.MapOf map = shape.additional().orElseThrow();
        MethodSpec.Builder method =
                parts.read(shape.name()).addStatement("$T.Builder builder = $T.builder()", type, type);
        further.begin(method, map);
        method.addStatement("in.beginObject()");
        method.beginControlFlow("for ($T name = in.nextName(); name != null; name = in.nextName())", String.class);
        if (wide.isPresent()) {
            method.beginControlFlow("if (!($L))", wide.get().readByName())
                    .addStatement(further.put(map))
                    .endControlFlow();
        } else {
            method.beginControlFlow("switch (name)");
            shape.properties().forEach(property -> readNamed(method, property, 0));
            method.addStatement("default -> $L", further.put(map)).endControlFlow();
        }
        return method.endControlFlow()
                .addStatement("return builder.additionalProperties(additional).build()")
                .build();
    }

    private void readIndexed(MethodSpec.Builder method, Property property, int index) {
        readProperty(method, property, Integer.toString(index));
    }

    private void readNamed(MethodSpec.Builder method, Property property, int index) {
        readProperty(method, property, JavaText.literal(property.wireName()));
    }

    private void readProperty(MethodSpec.Builder method, Property property, String label) {
        CodeBlock set =
                CodeBlock.of("builder.$L($L)", property.javaName(), parts.json().read(property.type(), "in"));
        if (!property.presence().isNullable()) {
            method.addStatement("case $L -> $L", label, set);
            return;
        }
        String clear = BuilderPart.clearer(property.javaName());
        method.beginControlFlow("case $L ->", label);
        method.beginControlFlow("if (in.tryNull())").addStatement("builder.$L()", clear);
        method.nextControlFlow("else").addStatement(set).endControlFlow();
        method.endControlFlow();
    }

    private MethodSpec write(PatchShape shape) {
        MethodSpec.Builder method = parts.write(shape.name()).addStatement("out.beginObject()");
        for (int i = 0; i < shape.properties().size(); i++) {
            writeProperty(method, shape.properties().get(i), i);
        }
        shape.additional()
                .ifPresent(map -> further.write(method, map, !shape.properties().isEmpty()));
        return method.addStatement("out.endObject()").build();
    }

    private void writeProperty(MethodSpec.Builder method, Property property, int index) {
        CodeBlock change = CodeBlock.of("value.$L()", property.javaName());
        method.beginControlFlow("if ($L.isPresent())", change).addStatement("out.field(FIELDS, $L)", index);
        if (property.presence().isNullable()) {
            method.addStatement(
                    "out.writeNullable($L.value(), $L)", change, parts.json().writing(property.type(), false, 0));
        } else {
            method.addStatement(parts.json().write(property.type(), "out", CodeBlock.of("$L.value()", change)));
        }
        method.endControlFlow();
    }
}
