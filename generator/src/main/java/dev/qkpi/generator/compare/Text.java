package dev.qkpi.generator.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of documents as messages show them. */
final class Text {

    private static final int LONG = 60;

    private Text() {}

    /** A value in backticks, cut where it is long. */
    static String of(Object value) {
        String text = value instanceof String plain ? plain : json(value);
        String line =
                text.replaceAll("[\\s\\p{Cntrl}]+", " ").replace('`', '\'').strip();
        return "`" + (line.length() > LONG ? line.substring(0, LONG) + "..." : line) + "`";
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .limit(LONG)
                    .map(entry -> json(entry.getKey()) + ": " + json(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().limit(LONG).map(Text::json).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof BigDecimal number) {
            return plain(number);
        }
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }

    /** Numbers without exponents as long as that is readable. */
    private static String plain(BigDecimal number) {
        boolean readable = number.precision() <= 20 && Math.abs((long) number.scale()) <= 20;
        return readable ? number.toPlainString() : number.toString();
    }

    /** How a member differs. */
    static String changed(String key, Pair pair) {
        boolean scalar = isScalar(pair.before()) && isScalar(pair.after());
        if (pair.isAdded()) {
            return "`" + key + "` is new"
                    + (isScalar(pair.after()) && !isLong(pair.after())
                            ? ", " + of(pair.after().value())
                            : "");
        }
        if (pair.isRemoved()) {
            return "`" + key + "` is gone";
        }
        boolean brief = scalar && !isLong(pair.before()) && !isLong(pair.after());
        return "`" + key + "` is changed" + (brief ? ", " + fromTo(pair) : "");
    }

    /** Both values. */
    static String fromTo(Pair pair) {
        return fromTo(pair.before().value(), pair.after().value());
    }

    static String fromTo(Object before, Object after) {
        return "from " + of(before) + " to " + of(after);
    }

    private static boolean isScalar(Node node) {
        return !(node.value() instanceof Map) && !(node.value() instanceof List);
    }

    private static boolean isLong(Node node) {
        return node.value() instanceof String text && text.length() > LONG;
    }
}
