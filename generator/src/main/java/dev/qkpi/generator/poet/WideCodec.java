package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.source.ClassName;
import dev.qkpi.generator.source.CodeBlock;
import dev.qkpi.generator.source.FieldSpec;
import dev.qkpi.generator.source.MethodSpec;
import dev.qkpi.generator.source.ParameterizedTypeName;
import dev.qkpi.generator.source.TypeName;
import dev.qkpi.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The parts of a codec whose type has so many properties that no method or class takes them all. */
final class WideCodec {

    private final CodecTypes types;
    private final ClassName shape;
    private final List<Property> properties;

    WideCodec(CodecTypes types, ClassName shape, List<Property> properties) {
        this.types = types;
        this.shape = shape;
        this.properties = properties;
    }

    /** Adds to a method what one property needs. */
    interface Step {
        void add(MethodSpec.Builder method, Property property, int index);
    }

    private int count() {
        return (properties.size() + WideEmitter.PART - 1) / WideEmitter.PART;
    }

    /** Adds the names of all members. */
    void addFields(TypeSpec.Builder codec) {
        ClassName names = types.internal("FieldNames");
        codec.addField(FieldSpec.builder(names, "FIELDS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of(names())", names)
                .build());
        MethodSpec.Builder method = MethodSpec.methodBuilder("names")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String[].class)
                .addStatement("$T<$T> names = new $T<>()", List.class, String.class, ArrayList.class);
        for (int i = 0; i < count(); i++) {
            method.addStatement("Part$L.names(names)", i);
        }
        codec.addMethod(
                method.addStatement("return names.toArray(new String[0])").build());
    }

    /** Adds the parts; {@code byName} tells that members are told apart by name and not by index. */
    void addParts(TypeSpec.Builder codec, boolean byName, Step read, Step write) {
        for (int i = 0; i < count(); i++) {
            int from = i * WideEmitter.PART;
            int to = Math.min(from + WideEmitter.PART, properties.size());
            codec.addType(TypeSpec.classBuilder("Part" + i)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build())
                    .addMethod(names(from, to))
                    .addMethod(read(byName, read, from, to))
                    .addMethod(write(write, from, to))
                    .build());
        }
    }

    private MethodSpec names(int from, int to) {
        String literals = properties.subList(from, to).stream()
                .map(property -> JavaText.literal(property.wireName()))
                .collect(Collectors.joining(",\n"));
        return MethodSpec.methodBuilder("names")
                .addModifiers(Modifier.STATIC)
                .addParameter(ParameterizedTypeName.get(List.class, String.class), "to")
                .addStatement("$T.addAll(to,\n$L)", Collections.class, literals)
                .build();
    }

    private MethodSpec read(boolean byName, Step step, int from, int to) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(byName ? TypeName.BOOLEAN : TypeName.VOID)
                .addParameter(byName ? ClassName.get(String.class) : TypeName.INT, "field")
                .addParameter(types.internal("JsonReader"), "in")
                .addParameter(shape.nestedClass("Builder"), "builder");
        method.beginControlFlow("switch (field)");
        IntStream.range(from, to).forEach(i -> step.add(method, properties.get(i), i));
        if (byName) {
            method.beginControlFlow("default ->").addStatement("return false").endControlFlow();
            return method.endControlFlow().addStatement("return true").build();
        }
        return method.addStatement("default -> in.skipValue()").endControlFlow().build();
    }

    private MethodSpec write(Step step, int from, int to) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.STATIC)
                .addParameter(types.internal("JsonWriter"), "out")
                .addParameter(shape, "value");
        IntStream.range(from, to).forEach(i -> step.add(method, properties.get(i), i));
        return method.build();
    }

    /** Hands the member with the index {@code field} to its part. */
    void readByIndex(MethodSpec.Builder method) {
        method.beginControlFlow("switch (field / $L)", WideEmitter.PART);
        for (int i = 0; i < count(); i++) {
            method.addStatement("case $L -> Part$L.read(field, in, builder)", i, i);
        }
        method.addStatement("default -> in.skipValue()").endControlFlow();
    }

    /** Whether some part takes the member called {@code name}, as an expression that has it read. */
    CodeBlock readByName() {
        return IntStream.range(0, count())
                .mapToObj(i -> CodeBlock.of("Part$L.read(name, in, builder)", i))
                .collect(CodeBlock.joining("\n|| "));
    }

    /** Writes the members of all parts. */
    void write(MethodSpec.Builder method) {
        for (int i = 0; i < count(); i++) {
            method.addStatement("Part$L.write(out, value)", i);
        }
    }
}
