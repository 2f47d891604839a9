package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.source.AnnotationSpec;
import dev.qkpi.generator.source.ArrayTypeName;
import dev.qkpi.generator.source.ClassName;
import dev.qkpi.generator.source.JavaFile;
import dev.qkpi.generator.source.ParameterizedTypeName;
import dev.qkpi.generator.source.TypeName;
import dev.qkpi.generator.source.TypeSpec;
import java.util.List;
import java.util.Map;

/** Java types of one generated tree, for its codecs. */
final class CodecTypes {

    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName MAP = ClassName.get(Map.class);
    private static final ClassName STRING = ClassName.get(String.class);
    private static final ClassName OBJECT = ClassName.get(Object.class);

    private final String basePackage;
    private final AnnotationSpec nullable;
    private final Map<String, ScalarKind> enums;

    /** Types of a tree; {@code enums} are those among them, with what the JSON of each is. */
    CodecTypes(String basePackage, String nullableType, Map<String, ScalarKind> enums) {
        this.basePackage = basePackage;
        this.nullable = new AnnotationSpec(ClassName.bestGuess(nullableType));
        this.enums = enums;
    }

    /** What the JSON of an enum is; null if the name is none of an enum. */
    ScalarKind baseOf(String name) {
        return enums.get(name);
    }

    /** A class below the base package; the empty package is the base package itself. */
    ClassName in(String subpackage, String name) {
        return ClassName.get(subpackage.isEmpty() ? basePackage : basePackage + "." + subpackage, name);
    }

    ClassName model(String name) {
        return name.indexOf('.') < 0 ? in("model", name) : ClassName.bestGuess(name);
    }

    ClassName codec(String name) {
        return name.indexOf('.') < 0 ? in("internal.codec", name + "Codec") : ClassName.bestGuess(name + "Codec");
    }

    ClassName internal(String name) {
        return in("internal", name);
    }

    /** The type that holds a value, never a primitive. */
    TypeName of(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.kind() == ScalarKind.BYTES
                    ? ArrayTypeName.of(TypeName.BYTE)
                    : ClassName.bestGuess(scalar.kind().javaType());
        }
        if (type instanceof TypeRef.Named named) {
            return model(named.name());
        }
        if (type instanceof TypeRef.ListOf list) {
            return ParameterizedTypeName.get(LIST, element(list.element(), list.nullableElements()));
        }
        if (type instanceof TypeRef.MapOf map) {
            return ParameterizedTypeName.get(MAP, STRING, element(map.value(), map.nullableValues()));
        }
        return type instanceof TypeRef.Support support ? in("", support.name()) : OBJECT;
    }

    private TypeName element(TypeRef type, boolean isNullable) {
        return isNullable ? nullable(of(type)) : of(type);
    }

    /** The same type, marked as one that may be null. */
    TypeName nullable(TypeName type) {
        return type.annotated(nullable);
    }

    /** The file of a type in the package of a class. */
    GeneratedFile file(ClassName name, TypeSpec type) {
        JavaFile file = new JavaFile(PoetTypes.HEADER, name.packageName(), type);
        // Written in the layout that all sources have.
        return GeneratedFile.laidOut(file.path(), file.text());
    }
}
