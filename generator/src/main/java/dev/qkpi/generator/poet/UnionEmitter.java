package dev.qkpi.generator.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape.UnionShape;
import dev.qkpi.generator.model.Variant;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Unions: sealed interfaces whose members are records, with one for members newer than the client. */
final class UnionEmitter implements Emitter {

    private final PoetTypes types;

    UnionEmitter(PoetTypes types) {
        this.types = types;
    }

    @Override
    public Stream<Supplier<GeneratedFile>> emit(ClientModel model) {
        return model.types().stream().filter(UnionShape.class::isInstance).map(shape -> () -> emit((UnionShape) shape));
    }

    private GeneratedFile emit(UnionShape shape) {
        ClassName name = types.model(shape.name());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(shape.name())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc("$L", PoetTypes.javadoc(shape.docs().text(), "One of several types."));
        for (Variant variant : shape.variants()) {
            type.addPermittedSubclass(member(name, variant));
            if (!variant.direct()) {
                type.addType(wrapper(name, variant));
            }
        }
        if (shape.several()) {
            type.addPermittedSubclass(name.nestedClass("Several"));
            type.addType(several(name));
        }
        type.addPermittedSubclass(name.nestedClass("Unknown"));
        type.addType(unknown(name));
        return types.file(name, type.build());
    }

    /** The class of a member: the record itself, or the wrapper nested in the union. */
    private ClassName member(ClassName union, Variant variant) {
        return variant.direct() ? types.model(variant.name()) : union.nestedClass(variant.name());
    }

    private TypeSpec wrapper(ClassName union, Variant variant) {
        return TypeSpec.recordBuilder(variant.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The member that holds $L.\n\n@param value the value", words(variant.type()))
                .addSuperinterface(union)
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(types.of(variant.type()), "value")
                        .addStatement("$T.requireNonNull(value, $S)", Objects.class, "value")
                        .build())
                .build();
    }

    private CodeBlock words(TypeRef type) {
        if (type instanceof TypeRef.Named named) {
            return CodeBlock.of("{@link $T}", types.model(named.name()));
        }
        if (type instanceof TypeRef.ListOf) {
            return CodeBlock.of("an array");
        }
        if (type instanceof TypeRef.MapOf) {
            return CodeBlock.of("an object");
        }
        boolean any = type instanceof TypeRef.Any;
        return CodeBlock.of(
                any ? "any value" : "a scalar of {@link $T}", any ? new Object[0] : new Object[] {types.of(type)});
    }

    private TypeSpec several(ClassName union) {
        return TypeSpec.recordBuilder("Several")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "A value that is several members at once, none of which has all of it.\n\n@param values the value as each of them")
                .addSuperinterface(union)
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), union), "values")
                        .addStatement("values = $T.copyOf(values)", List.class)
                        .build())
                .build();
    }

    private TypeSpec unknown(ClassName union) {
        TypeName any = types.nullable(ClassName.get(Object.class));
        return TypeSpec.recordBuilder("Unknown")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "A member that this client does not know, kept as it came.\n\n@param value the JSON value: a map, list, string, number, boolean or null")
                .addSuperinterface(union)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(any, "value")
                        .build())
                .build();
    }
}
