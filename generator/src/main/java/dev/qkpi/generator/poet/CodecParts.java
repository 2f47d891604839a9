package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.source.ClassName;
import dev.qkpi.generator.source.CodeBlock;
import dev.qkpi.generator.source.FieldSpec;
import dev.qkpi.generator.source.MethodSpec;
import dev.qkpi.generator.source.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the codecs of all shapes have in common. */
final class CodecParts {

    private final CodecTypes types;
    private final JsonCalls json;

    CodecParts(CodecTypes types) {
        this.types = types;
        this.json = new JsonCalls(types);
    }

    CodecTypes types() {
        return types;
    }

    JsonCalls json() {
        return json;
    }

    ClassName reader() {
        return types.internal("JsonReader");
    }

    /** The file of a codec with the given two methods. */
    GeneratedFile file(String shape, TypeSpec.Builder codec) {
        codec.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        return types.file(types.codec(shape), codec.build());
    }

    TypeSpec.Builder codec(String shape) {
        return TypeSpec.classBuilder(types.codec(shape))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Reads and writes {@link $T} as JSON.", types.model(shape));
    }

    MethodSpec.Builder read(String shape) {
        return MethodSpec.methodBuilder("read")
                .addJavadoc("Reads one value; fails with the place in the JSON where it is not what it should be.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(types.model(shape))
                .addParameter(reader(), "in");
    }

    MethodSpec.Builder write(String shape) {
        return MethodSpec.methodBuilder("write")
                .addJavadoc("Writes one value.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(types.internal("JsonWriter"), "out")
                .addParameter(types.model(shape), "value");
    }

    /** The names of an object's members, ready for matching and writing. */
    FieldSpec fields(List<Property> properties) {
        ClassName names = types.internal("FieldNames");
        CodeBlock literals = properties.stream()
                .map(property -> CodeBlock.of("$L", JavaText.literal(property.wireName())))
                .collect(CodeBlock.joining(",$W"));
        return FieldSpec.builder(names, "FIELDS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", names, literals)
                .build();
    }
}
