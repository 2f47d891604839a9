package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape.RecordShape;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.source.ClassName;
import dev.qkpi.generator.source.CodeBlock;
import dev.qkpi.generator.source.MethodSpec;
import dev.qkpi.generator.source.TypeSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Codecs of records. */
final class RecordCodecEmitter implements Emitter {

    private final CodecParts parts;
    private final FurtherMembers further;

    RecordCodecEmitter(CodecTypes types) {
        this.parts = new CodecParts(types);
        this.further = new FurtherMembers(parts);
    }

    @Override
    public Stream<Supplier<GeneratedFile>> emit(ClientModel model) {
        return model.types().stream()
                .filter(RecordShape.class::isInstance)
                .map(shape -> () -> emit((RecordShape) shape));
    }

    private GeneratedFile emit(RecordShape shape) {
        TypeSpec.Builder codec = parts.codec(shape.name());
        if (shape.properties().size() > WideEmitter.MOST_COMPONENTS) {
            return wide(shape, codec);
        }
        if (!shape.properties().isEmpty()) {
            codec.addField(parts.fields(shape.properties()));
        }
        codec.addMethod(
                shape.additional().isPresent()
                        ? readOpen(shape, Optional.empty())
                        : readClosed(shape, Optional.empty()));
        codec.addMethod(write(shape));
        return parts.file(shape.name(), codec);
    }

    private GeneratedFile wide(RecordShape shape, TypeSpec.Builder codec) {
        ClassName type = parts.types().model(shape.name());
        boolean open = shape.additional().isPresent();
        WideCodec wide = new WideCodec(parts.types(), type, shape.properties());
        wide.addFields(codec);
        wide.addParts(
                codec,
                open,
                open ? (method, property, i) -> readNamed(method, property) : this::readIndexed,
                this::writeProperty);
        codec.addMethod(open ? readOpen(shape, Optional.of(wide)) : readClosed(shape, Optional.of(wide)));
        MethodSpec.Builder write = parts.write(shape.name()).addStatement("out.beginObject()");
        wide.write(write);
        shape.additional().ifPresent(map -> further.write(write, map, true));
        return parts.file(
                shape.name(),
                codec.addMethod(write.addStatement("out.endObject()").build()));
    }

    /** Reads an object whose further members are of no interest. */
    private MethodSpec readClosed(RecordShape shape, Optional<WideCodec> wide) {
        ClassName type = parts.types().model(shape.name());
        ClassName reader = parts.reader();
        MethodSpec.Builder method =
                parts.read(shape.name()).addStatement("$T.Builder builder = $T.builder()", type, type);
        method.addStatement("in.beginObject()");
        if (shape.properties().isEmpty()) {
            method.beginControlFlow("while (in.nextName() != null)")
                    .addStatement("in.skipValue()")
                    .endControlFlow();
            return finish(method);
        }
        method.beginControlFlow(
                "for (int field = in.nextField(FIELDS); field != $T.END; field = in.nextField(FIELDS))", reader);
        if (wide.isPresent()) {
            wide.get().readByIndex(method);
            return finish(method.endControlFlow());
        }
        // Null and absent mean the same here; only patches tell them apart.
        method.beginControlFlow("switch (field)");
        List<Property> properties = shape.properties();
        for (int i = 0; i < properties.size(); i++) {
            readIndexed(method, properties.get(i), i);
        }
        method.addStatement("default -> in.skipValue()");
        return finish(method.endControlFlow().endControlFlow());
    }

    private void readIndexed(MethodSpec.Builder method, Property property, int index) {
        method.addStatement("case $L -> builder.$L($L)", index, property.javaName(), read(property));
    }

    private void readNamed(MethodSpec.Builder method, Property property) {
        method.addStatement(
                "case $L -> builder.$L($L)",
                JavaText.literal(property.wireName()),
                property.javaName(),
                read(property));
    }

    /** Reads an object that keeps further members. */
    private MethodSpec readOpen(RecordShape shape, Optional<WideCodec> wide) {
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
            shape.properties().forEach(property -> readNamed(method, property));
            method.addStatement("default -> $L", further.put(map)).endControlFlow();
        }
        return finish(method.endControlFlow().addStatement("builder.additionalProperties(additional)"));
    }

    private CodeBlock read(Property property) {
        CodeBlock read = parts.json().read(property.type(), "in");
        boolean strict = property.presence().isNeverNull() || property.type().isAny();
        return strict ? read : CodeBlock.of("in.tryNull() ? null : $L", read);
    }

    private MethodSpec finish(MethodSpec.Builder method) {
        return method.beginControlFlow("try")
                .addStatement("return builder.build()")
                .nextControlFlow("catch ($T e)", IllegalArgumentException.class)
                .addStatement("throw in.error($T.problem(e))", parts.types().internal("Values"))
                .endControlFlow()
                .build();
    }

    private MethodSpec write(RecordShape shape) {
        MethodSpec.Builder method = parts.write(shape.name()).addStatement("out.beginObject()");
        for (int i = 0; i < shape.properties().size(); i++) {
            writeProperty(method, shape.properties().get(i), i);
        }
        shape.additional()
                .ifPresent(map -> further.write(method, map, !shape.properties().isEmpty()));
        return method.addStatement("out.endObject()").build();
    }

    private void writeProperty(MethodSpec.Builder method, Property property, int index) {
        CodeBlock value = CodeBlock.of("value.$L()", property.javaName());
        CodeBlock write = parts.json().write(property.type(), "out", value);
        switch (property.presence()) {
            case REQUIRED -> method.addStatement("out.field(FIELDS, $L)", index).addStatement(write);
            case REQUIRED_NULLABLE -> {
                method.addStatement("out.field(FIELDS, $L)", index);
                method.beginControlFlow("if ($L == null)", value).addStatement("out.writeNull()");
                method.nextControlFlow("else").addStatement(write).endControlFlow();
            }
            default -> {
                method.beginControlFlow("if ($L != null)", value).addStatement("out.field(FIELDS, $L)", index);
                method.addStatement(write).endControlFlow();
            }
        }
    }
}
