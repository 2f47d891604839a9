package dev.qkpi.generator.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape.UnionShape;
import dev.qkpi.generator.model.Variant;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Unions: sealed interfaces whose members are records, with one for members newer than the client. */
final class UnionEmitter {

    private static final String SEVERAL = "Several";
    private static final String UNKNOWN = "Unknown";

    private final PoetTypes types;

    UnionEmitter(PoetTypes types) {
        this.types = types;
    }

    /** The unions of a tree. */
    static Emitter of(PoetTree tree) {
        return model -> model.types().stream()
                .filter(UnionShape.class::isInstance)
                .map(shape -> () -> new UnionEmitter(types(tree, (UnionShape) shape)).emit((UnionShape) shape));
    }

    private static PoetTypes types(PoetTree tree, UnionShape shape) {
        List<String> nested = new ArrayList<>(List.of(SEVERAL, UNKNOWN));
        shape.variants().stream().filter(variant -> !variant.direct()).forEach(variant -> nested.add(variant.name()));
        return tree.file("model", shape.name(), nested);
    }

    private GeneratedFile emit(UnionShape shape) {
        ClassName name = types.self();
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
            type.addPermittedSubclass(name.nestedClass(SEVERAL));
            type.addType(several(name));
        }
        type.addPermittedSubclass(name.nestedClass(UNKNOWN));
        type.addType(unknown(name));
        return types.file(type.build());
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
                        .addStatement("$T.requireNonNull(value, $S)", types.known(Objects.class), "value")
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
        return TypeSpec.recordBuilder(SEVERAL)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "A value that is several members at once, none of which has all of it.\n\n@param values the value as each of them")
                .addSuperinterface(union)
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(types.listOf(union), "values")
                        .addStatement("values = $T.copyOf(values)", types.known(List.class))
                        .build())
                .build();
    }

    private TypeSpec unknown(ClassName union) {
        TypeName any = types.nullable(types.known(Object.class));
        return TypeSpec.recordBuilder(UNKNOWN)
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
