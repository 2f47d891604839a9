package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.page.PageValue;
import dev.qkpi.generator.compare.drift.spec.Aspect;
import dev.qkpi.generator.compare.drift.spec.SpecParameter;
import dev.qkpi.generator.compare.drift.spec.SpecSchema;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which types of a page agree with which of a document. */
final class Types {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?([Zz]|[+-]\\d{2}:?\\d{2})");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Types() {}

    /** Whether a value is of one of the types; of no type, any is. */
    static boolean allows(Set<String> types, PageValue value) {
        return types.isEmpty()
                || switch (value.kind()) {
                    case NUMBER -> types.contains("number") || types.contains("integer") && whole(value.text());
                    default -> types.contains(value.kind().toString());
                };
    }

    private static boolean whole(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.precision() - value.scale() > 1000
                || value.stripTrailingZeros().scale() <= 0;
    }

    /** Whether a text can be of a format; formats that are not known say nothing. */
    static boolean formatted(String format, String text) {
        return switch (format) {
            case "date" -> DATE.matcher(text).matches();
            case "date-time" -> TIME.matcher(text).matches();
            case "uuid" -> UUID.matcher(text).matches();
            default -> true;
        };
    }

    /** Whether a word of a page's table agrees with a parameter's schema. */
    static boolean agrees(String word, SpecParameter parameter) {
        SpecSchema schema = parameter.schema();
        Set<String> types = schema.types();
        String type = json(word);
        if (types.isEmpty() || type.isEmpty()) {
            return schema.marked(Aspect.TYPE) || types.isEmpty() == type.isEmpty() || type.isEmpty();
        }
        Map<String, Object> wanted = Shapes.ofType(word);
        boolean format = !wanted.containsKey("format")
                || wanted.get("format").equals(schema.format())
                || schema.format().isEmpty() && schema.marked(Aspect.TYPE);
        boolean joined = type.equals("string")
                && types.contains("array")
                && schema.marked(Aspect.TYPE)
                && !parameter.node().get("explode").isTrue();
        boolean narrower = type.equals("number") && types.contains("integer") && schema.marked(Aspect.TYPE);
        return types.contains(type) && format || joined || narrower;
    }

    /** The format that a word of a page means; empty if it means none. */
    static String format(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "date" -> "date";
            case "datetime", "date-time" -> "date-time";
            case "uuid" -> "uuid";
            case "byte" -> "byte";
            case "binary", "file" -> "binary";
            default -> "";
        };
    }

    /** The JSON type that a word of a page means; the word itself if it is not known. */
    static String json(String word) {
        String type = word.toLowerCase(Locale.ROOT);
        if (type.endsWith("]") || type.startsWith("array") || type.startsWith("list") || type.startsWith("[]")) {
            return "array";
        }
        return switch (type) {
            case "int", "long" -> "integer";
            case "float", "double" -> "number";
            case "bool" -> "boolean";
            case "date", "datetime", "date-time", "uuid", "byte", "binary", "enum", "file" -> "string";
            case "json", "map" -> "object";
            case "any" -> "";
            default -> type;
        };
    }
}
