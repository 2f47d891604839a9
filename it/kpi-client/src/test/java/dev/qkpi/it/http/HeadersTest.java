package dev.qkpi.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.client.Headers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Headers as a value of their own. */
@Timeout(20)
class HeadersTest {
    private static final Headers HEADERS = Headers.EMPTY
            .with("Content-Type", "text/plain")
            .adding("Set-Cookie", "a")
            .adding("set-cookie", "b");

    @Test
    void namesAreComparedRegardlessOfCase() {
        assertEquals("text/plain", HEADERS.first("content-TYPE"));
        assertEquals(List.of("a", "b"), HEADERS.all("SET-COOKIE"));
        assertNull(HEADERS.first("X"));
        assertEquals(List.of(), HEADERS.all("X"));
        assertEquals(List.of("c"), HEADERS.with("SET-cookie", "c").all("Set-Cookie"));
    }

    @Test
    void namesThatDifferInCaseAreOne() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("b", List.of("1"));
        values.put("A", List.of("2"));
        values.put("B", List.of("3"));
        assertEquals("{b=[1, 3], A=[2]}", Headers.of(values).asMap().toString());
    }

    @Test
    void equalityIsThatOfTheContent() {
        Headers other = Headers.EMPTY
                .adding("SET-COOKIE", "a")
                .adding("Set-Cookie", "b")
                .with("content-type", "text/plain");
        assertEquals(HEADERS, other);
        assertEquals(HEADERS.hashCode(), other.hashCode());
        assertNotEquals(HEADERS, HEADERS.adding("X", "1"));
        assertNotEquals(HEADERS, Headers.EMPTY);
    }

    @Test
    void valuesAreNotShownAndCannotStartAnotherHeader() {
        assertEquals("[Content-Type, set-cookie]", HEADERS.toString());
        Exception e = assertThrows(IllegalArgumentException.class, () -> HEADERS.with("X", "a\r\nY: secret"));
        assertEquals("header X: the value holds a control character", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> HEADERS.with("X\r\nY", "1"));
        assertThrows(UnsupportedOperationException.class, () -> HEADERS.asMap().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> HEADERS.all("Set-Cookie").clear());
    }
}
