package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.Fixed;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.source.AnnotationSpec;
import dev.qkpi.generator.source.ArrayTypeName;
import dev.qkpi.generator.source.ClassName;
import dev.qkpi.generator.source.CodeBlock;
import dev.qkpi.generator.source.JavaFile;
import dev.qkpi.generator.source.ParameterizedTypeName;
import dev.qkpi.generator.source.TypeName;
import dev.qkpi.generator.source.TypeSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Java types of one generated tree. */
final class JavaTypes {

    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName MAP = ClassName.get(Map.class);
    private static final ClassName STRING = ClassName.get(String.class);
    private static final ClassName OBJECT = ClassName.get(Object.class);

    private final String basePackage;
    private final AnnotationSpec nullable;

    JavaTypes(String basePackage, String nullableType) {
        this.basePackage = basePackage;
        this.nullable = new AnnotationSpec(ClassName.bestGuess(nullableType));
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

    /** The type to ask for where null is not legal: a primitive where there is one, so that {@code 5} is a double. */
    static TypeName primitive(TypeName type) {
        return type.unboxed();
    }

    /** An expression that copies a list or map; {@code where} is for the message about a null in it. */
    CodeBlock copy(TypeRef type, String where, String value) {
        boolean nulls = type instanceof TypeRef.ListOf list && list.nullableElements()
                || type instanceof TypeRef.MapOf map && map.nullableValues();
        ClassName values = internal("Values");
        return nulls
                ? CodeBlock.of("$T.copyWithNulls($L)", values, value)
                : CodeBlock.of("$T.copy($L, $L)", values, JavaText.literal(where), value);
    }

    /** An expression of a scalar's value. */
    static CodeBlock literal(ScalarKind kind, String literal) {
        return switch (kind) {
            case INT, BOOLEAN -> CodeBlock.of("$L", literal);
            case LONG -> CodeBlock.of("$LL", literal);
            case DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, literal);
            default -> CodeBlock.of("$L", JavaText.literal(literal));
        };
    }

    /** An expression of the one value that a property of the type has. */
    CodeBlock preset(TypeRef type, Fixed value) {
        CodeBlock literal = literal(value.kind(), value.literal());
        return type instanceof TypeRef.Named ? CodeBlock.of("new $T($L)", of(type), literal) : literal;
    }

    /** What holds an object's further members where there are none. */
    static CodeBlock noMembers() {
        return CodeBlock.of("$T.of()", Map.class);
    }

    /** The file of a type in the package of a class. */
    GeneratedFile file(ClassName name, TypeSpec type) {
        JavaFile file = new JavaFile(PoetTypes.HEADER, name.packageName(), type);
        return GeneratedFile.java(file.path(), file.text());
    }

    /** A document's text as Javadoc, or a fallback of our own. */
    static String javadoc(String text, String fallback) {
        String own = JavaText.javadoc(text);
        return own.isEmpty() ? fallback : own;
    }
}
