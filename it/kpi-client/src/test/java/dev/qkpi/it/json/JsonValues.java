package dev.qkpi.it.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares values that were read without a type, numbers by their value. */
final class JsonValues {
    private JsonValues() {}

    static void assertSame(Object expected, Object actual) {
        assertEquals(normal(expected), normal(actual));
    }

    private static Object normal(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> normal = new LinkedHashMap<>();
            map.forEach((name, member) -> normal.put(name, normal(member)));
            return List.of("object", List.copyOf(normal.keySet()), normal);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonValues::normal).toList();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        if (value instanceof Long || value instanceof BigInteger) {
            return new BigDecimal(value.toString()).stripTrailingZeros();
        }
        return value;
    }
}
