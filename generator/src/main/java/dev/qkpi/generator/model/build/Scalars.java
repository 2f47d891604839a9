package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import java.util.List;
import java.util.Optional;

/** Types and formats of scalars. */
final class Scalars {

    private Scalars() {}

    /** The scalar that a schema describes, or any value where its type is none that JSON has. */
    static TypeRef of(SchemaView schema) {
        String fixed = schema.constantType().isEmpty() ? schema.enumType() : schema.constantType();
        String type = schema.types().isEmpty() ? fixed : schema.types().get(0);
        return kind(type, schema.format(), schema.text("contentEncoding"))
                .map(kind -> wide(kind, schema))
                .map(TypeRef::scalar)
                .orElse(TypeRef.ANY);
    }

    /** The kind that holds the numbers which the schema's bounds allow, where they go beyond its format. */
    private static ScalarKind wide(ScalarKind kind, SchemaView schema) {
        if (kind != ScalarKind.INT && kind != ScalarKind.LONG) {
            return kind;
        }
        int bits = schema.boundBits();
        return bits >= Long.SIZE ? ScalarKind.DECIMAL : bits >= Integer.SIZE ? ScalarKind.LONG : kind;
    }

    private static Optional<ScalarKind> kind(String type, String format, String encoding) {
        return switch (type) {
            case "string" -> Optional.of(encoding.equals("base64") ? ScalarKind.BYTES : text(format));
            case "integer" -> Optional.of(integer(format));
            case "number" -> Optional.of(number(format));
            case "boolean" -> Optional.of(ScalarKind.BOOLEAN);
            case "file" -> Optional.of(ScalarKind.STRING);
            case "" -> untyped(format);
            default -> Optional.empty();
        };
    }

    private static ScalarKind text(String format) {
        return switch (format) {
            case "date" -> ScalarKind.DATE;
            case "date-time" -> ScalarKind.DATE_TIME;
            case "uuid" -> ScalarKind.UUID;
            case "uri" -> ScalarKind.URI;
            case "byte" -> ScalarKind.BYTES;
            default -> ScalarKind.STRING;
        };
    }

    private static ScalarKind integer(String format) {
        return switch (format) {
            case "int32", "int16", "int8", "uint16", "uint8" -> ScalarKind.INT;
            case "uint64" -> ScalarKind.DECIMAL;
            default -> ScalarKind.LONG;
        };
    }

    private static ScalarKind number(String format) {
        return switch (format) {
            case "float" -> ScalarKind.FLOAT;
            case "double" -> ScalarKind.DOUBLE;
            default -> ScalarKind.DECIMAL;
        };
    }

    private static Optional<ScalarKind> untyped(String format) {
        return switch (format) {
            case "date", "date-time", "uuid", "uri", "byte" -> Optional.of(text(format));
            case "int32", "int64" -> Optional.of(integer(format));
            case "float", "double" -> Optional.of(number(format));
            default -> Optional.empty();
        };
    }

    /** The one kind that holds the values of all these kinds, if they are all numbers or all the same. */
    static Optional<ScalarKind> common(List<ScalarKind> kinds) {
        if (kinds.stream().distinct().count() == 1) {
            return Optional.of(kinds.get(0));
        }
        List<ScalarKind> numbers =
                List.of(ScalarKind.INT, ScalarKind.LONG, ScalarKind.FLOAT, ScalarKind.DOUBLE, ScalarKind.DECIMAL);
        if (!numbers.containsAll(kinds)) {
            return Optional.empty();
        }
        boolean integral = List.of(ScalarKind.INT, ScalarKind.LONG).containsAll(kinds);
        return Optional.of(integral ? ScalarKind.LONG : ScalarKind.DECIMAL);
    }
}
