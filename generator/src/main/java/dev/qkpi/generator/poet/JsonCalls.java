package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.source.ClassName;
import dev.qkpi.generator.source.CodeBlock;

/** The calls that read and write a value of a type in JSON. */
final class JsonCalls {

    private final CodecTypes types;
    private final ClassName reader;
    private final ClassName writer;

    JsonCalls(CodecTypes types) {
        this.types = types;
        this.reader = types.internal("JsonReader");
        this.writer = types.internal("JsonWriter");
    }

    /** An expression that reads a value that is not null. */
    CodeBlock read(TypeRef type, String in) {
        return read(type, in, 0);
    }

    private CodeBlock read(TypeRef type, String in, int depth) {
        if (type instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("$L.read$L()", in, scalar.kind().suffix());
        }
        if (type instanceof TypeRef.Named named) {
            ScalarKind base = types.baseOf(named.name());
            return base == null
                    ? CodeBlock.of("$T.read($L)", types.codec(named.name()), in)
                    : CodeBlock.of("new $T($L.read$L())", types.model(named.name()), in, base.suffix());
        }
        if (type instanceof TypeRef.ListOf list) {
            return CodeBlock.of("$L.readList($L)", in, reading(list.element(), list.nullableElements(), depth));
        }
        if (type instanceof TypeRef.MapOf map) {
            return CodeBlock.of("$L.readMap($L)", in, reading(map.value(), map.nullableValues(), depth));
        }
        return CodeBlock.of("$L.readAny()", in);
    }

    /** A function that reads values that are not null. */
    CodeBlock reading(TypeRef type) {
        return reading(type, false, 0);
    }

    /** A function that reads values. */
    private CodeBlock reading(TypeRef type, boolean nullable, int depth) {
        String in = "in" + (depth + 1);
        if (nullable && !(type instanceof TypeRef.Any)) {
            return CodeBlock.of("$L -> $L.readNullable($L)", in, in, reading(type, false, depth + 1));
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("$T::read$L", reader, scalar.kind().suffix());
        }
        if (type instanceof TypeRef.Named named && types.baseOf(named.name()) == null) {
            return CodeBlock.of("$T::read", types.codec(named.name()));
        }
        if (type instanceof TypeRef.Any) {
            return CodeBlock.of("$T::readAny", reader);
        }
        return CodeBlock.of("$L -> $L", in, read(type, in, depth + 1));
    }

    /** An expression that writes a value that is not null. */
    CodeBlock write(TypeRef type, String out, CodeBlock value) {
        return write(type, out, value, 0);
    }

    private CodeBlock write(TypeRef type, String out, CodeBlock value, int depth) {
        if (type instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("$L.write$L($L)", out, scalar.kind().suffix(), value);
        }
        if (type instanceof TypeRef.Named named) {
            ScalarKind base = types.baseOf(named.name());
            return base == null
                    ? CodeBlock.of("$T.write($L, $L)", types.codec(named.name()), out, value)
                    : CodeBlock.of("$L.write$L($L.value())", out, base.suffix(), value);
        }
        if (type instanceof TypeRef.ListOf list) {
            return CodeBlock.of(
                    "$L.writeList($L, $L)", out, value, writing(list.element(), list.nullableElements(), depth));
        }
        if (type instanceof TypeRef.MapOf map) {
            return CodeBlock.of("$L.writeMap($L, $L)", out, value, writing(map.value(), map.nullableValues(), depth));
        }
        return CodeBlock.of("$L.writeAny($L)", out, value);
    }

    /** A function that writes values. */
    CodeBlock writing(TypeRef type, boolean nullable, int depth) {
        String out = "out" + (depth + 1);
        String value = "value" + (depth + 1);
        if (nullable && !(type instanceof TypeRef.Any)) {
            return CodeBlock.of(
                    "($L, $L) -> $L.writeNullable($L, $L)", out, value, out, value, writing(type, false, depth + 1));
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("$T::write$L", writer, scalar.kind().suffix());
        }
        if (type instanceof TypeRef.Named named && types.baseOf(named.name()) == null) {
            return CodeBlock.of("$T::write", types.codec(named.name()));
        }
        if (type instanceof TypeRef.Any) {
            return CodeBlock.of("$T::writeAny", writer);
        }
        return CodeBlock.of("($L, $L) -> $L", out, value, write(type, out, CodeBlock.of("$L", value), depth + 1));
    }
}
