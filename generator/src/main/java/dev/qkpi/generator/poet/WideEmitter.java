package dev.qkpi.generator.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Classes for more properties than a record can have: the values in one array, an accessor each, and a builder.
 *
 * <p>No method or constant pool of such a class comes near its limit with some ten thousand properties.
 */
final class WideEmitter {

    /** The most components of a record; the JVM's limit of parameters is not far, nor what the JDK makes of records. */
    static final int MOST_COMPONENTS = 200;

    /** How many properties one generated method deals with. */
    static final int PART = 400;

    private final PoetTypes types;

    WideEmitter(PoetTypes types) {
        this.types = types;
    }

    /**
     * A class to emit.
     *
     * @param docs its Javadoc
     * @param unions the unions it is a member of
     * @param rebuilt whether there is a {@code toBuilder()}
     */
    record Shape(CodeBlock docs, List<WideValue> values, List<ClassName> unions, boolean rebuilt) {}

    GeneratedFile emit(Shape shape) {
        TypeSpec.Builder type = TypeSpec.classBuilder(types.self())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(shape.docs())
                .addSuperinterfaces(shape.unions())
                .addField(array(), "values", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(array(), "values")
                        .addStatement("this.values = values")
                        .build());
        if (shape.values().stream().anyMatch(value -> value.type() instanceof ParameterizedTypeName)) {
            type.addAnnotation(AnnotationSpec.builder(types.known(SuppressWarnings.class))
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        ClassName builder = types.self().nestedClass("Builder");
        type.addMethod(start(shape, builder));
        if (shape.rebuilt()) {
            type.addMethod(MethodSpec.methodBuilder("toBuilder")
                    .addJavadoc("A builder that starts with these values.")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(builder)
                    .addStatement("return new Builder(values.clone())")
                    .build());
        }
        for (int i = 0; i < shape.values().size(); i++) {
            type.addMethod(accessor(shape.values().get(i), i));
        }
        ofObject().forEach(type::addMethod);
        return types.file(type.addType(builder(shape, builder)).build());
    }

    private static MethodSpec start(Shape shape, ClassName builder) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("builder")
                .addJavadoc("A builder with nothing set.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement(
                        "Builder builder = new Builder(new Object[$L])",
                        shape.values().size());
        for (int i = 0; i < shape.values().size(); i++) {
            CodeBlock initial = shape.values().get(i).part().initial();
            if (shape.values().get(i).absent().isEmpty() && !initial.isEmpty()) {
                method.addStatement("builder.values[$L] = $L", i, initial);
            }
        }
        return method.addStatement("return builder").build();
    }

    private TypeName array() {
        return ArrayTypeName.of(types.known(Object.class));
    }

    private MethodSpec accessor(WideValue value, int index) {
        TypeName type = value.type().withoutAnnotations();
        CodeBlock cast = type.equals(types.known(Object.class))
                ? CodeBlock.of("values[$L]", index)
                : CodeBlock.of("($T) values[$L]", type, index);
        CodeBlock result = value.absent().isEmpty()
                ? cast
                : CodeBlock.of("values[$L] == null ? $L : $L", index, value.absent(), cast);
        return MethodSpec.methodBuilder(value.part().name())
                .addJavadoc("$L", value.docs())
                .addModifiers(Modifier.PUBLIC)
                .returns(value.type())
                .addStatement("return $L", result)
                .build();
    }

    private List<MethodSpec> ofObject() {
        return List.of(
                MethodSpec.methodBuilder("equals")
                        .addAnnotation(types.known(Override.class))
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.BOOLEAN)
                        .addParameter(types.known(Object.class), "other")
                        .addStatement(
                                "return other instanceof $T that && $T.equals(values, that.values)",
                                types.self(),
                                types.known(Arrays.class))
                        .build(),
                MethodSpec.methodBuilder("hashCode")
                        .addAnnotation(types.known(Override.class))
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.INT)
                        .addStatement("return $T.hashCode(values)", types.known(Arrays.class))
                        .build(),
                MethodSpec.methodBuilder("toString")
                        .addAnnotation(types.known(Override.class))
                        .addModifiers(Modifier.PUBLIC)
                        .returns(types.known(String.class))
                        .addStatement(
                                "return $S + $T.toString(values)", types.self().simpleName(), types.known(Arrays.class))
                        .build());
    }

    private TypeSpec builder(Shape shape, ClassName builder) {
        TypeSpec.Builder nested = TypeSpec.classBuilder("Builder")
                .addJavadoc("Collects the values of {@link $T}; not safe for use by several threads.", types.self())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(array(), "values", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(array(), "values")
                        .addStatement("this.values = values")
                        .build());
        for (int i = 0; i < shape.values().size(); i++) {
            WideValue value = shape.values().get(i);
            nested.addMethod(setter(value, i, builder));
            if (value.part().cleared().isPresent()) {
                nested.addMethod(clearer(value.part(), i, builder));
            }
        }
        List<String> checks = addChecks(nested, shape.values());
        return nested.addMethod(build(checks)).build();
    }

    private static MethodSpec setter(WideValue value, int index, ClassName builder) {
        return MethodSpec.methodBuilder(value.part().name())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(value.part().parameter(), "value")
                .addStatement("values[$L] = $L", index, value.part().assigned())
                .addStatement("return this")
                .build();
    }

    private static MethodSpec clearer(BuilderPart part, int index, ClassName builder) {
        return MethodSpec.methodBuilder(part.clearer())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("values[$L] = $L", index, part.cleared().orElseThrow())
                .addStatement("return this")
                .build();
    }

    /** Adds the methods that look for what is required, and gives their names. */
    private List<String> addChecks(TypeSpec.Builder nested, List<WideValue> values) {
        List<String> names = new ArrayList<>();
        for (int from = 0; from < values.size(); from += PART) {
            MethodSpec.Builder check = MethodSpec.methodBuilder("require" + names.size() + "_")
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(types.listOf(types.known(String.class)), "missing");
            boolean any = false;
            for (int i = from; i < Math.min(from + PART, values.size()); i++) {
                if (values.get(i).required()) {
                    any = true;
                    check.beginControlFlow("if (values[$L] == null)", i)
                            .addStatement("missing.add($L)", values.get(i).literal())
                            .endControlFlow();
                }
            }
            if (any) {
                nested.addMethod(check.build());
                names.add("require" + names.size() + "_");
            }
        }
        return names;
    }

    private MethodSpec build(List<String> checks) {
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addJavadoc(
                        checks.isEmpty()
                                ? "The object."
                                : "The object; IllegalArgumentException if something required is missing, naming all of it.")
                .addModifiers(Modifier.PUBLIC)
                .returns(types.self());
        if (!checks.isEmpty()) {
            build.addStatement(
                    "$T missing = new $T<>()", types.listOf(types.known(String.class)), types.known(ArrayList.class));
            checks.forEach(check -> build.addStatement("$L(missing)", check));
            build.beginControlFlow("if (!missing.isEmpty())")
                    .addStatement(
                            "throw new $T($S + $T.join($S, missing))",
                            types.known(IllegalArgumentException.class),
                            types.self().simpleName() + ": required but missing: ",
                            types.known(String.class),
                            ", ")
                    .endControlFlow();
        }
        return build.addStatement("return new $T(values.clone())", types.self()).build();
    }
}
