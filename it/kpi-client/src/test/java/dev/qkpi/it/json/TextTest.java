package dev.qkpi.it.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.client.internal.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of scalars outside JSON, and percent-encoding. */
class TextTest {
    @Test
    void textOfScalars() {
        assertEquals("x", Text.of("x"));
        assertEquals("true", Text.of(true));
        assertEquals("5", Text.of(5.0));
        assertEquals("5.5", Text.of(5.5));
        assertEquals("-0.0", Text.of(-0.0));
        assertEquals("1.0E15", Text.of(1e15));
        assertEquals("NaN", Text.of(Double.NaN));
        assertEquals("5", Text.of(5f));
        assertEquals("0.1", Text.of(0.1f));
        assertEquals("5.0", Text.of(new BigDecimal("5.0")));
        assertEquals("2024-01-31", Text.of(LocalDate.of(2024, 1, 31)));
        assertEquals("2024-01-31T12:00:00Z", Text.of(OffsetDateTime.parse("2024-01-31T12:00Z")));
        assertEquals("2024-01-31T12:00:00.25+02:00", Text.of(OffsetDateTime.parse("2024-01-31T12:00:00.25+02:00")));
        assertEquals("AP8=", Text.of(new byte[] {0, -1}));
        assertEquals("00000000-0000-0000-0000-000000000001", Text.of(new UUID(0, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AZaz09-._~|AZaz09-._~|AZaz09-._~",
                "a b+c|a%20b%2Bc|a%20b+c",
                "/?#[]@|%2F%3F%23%5B%5D%40|/?#[]@",
                "!$&()*,;=|%21%24%26%28%29%2A%2C%3B%3D|!$&()*,;=",
                "%41%zz%4|%2541%25zz%254|%41%25zz%254",
                "100%|100%25|100%25",
                "%C3%a9|%25C3%25a9|%C3%a9",
                "é€😀|%C3%A9%E2%82%AC%F0%9F%98%80|%C3%A9%E2%82%AC%F0%9F%98%80",
                "a\"<>\\^`{}|a%22%3C%3E%5C%5E%60%7B%7D|a%22%3C%3E%5C%5E%60%7B%7D"
            })
    void percentEncodes(String text, String encoded, String reservedKept) {
        assertEquals(encoded, Text.encode(text));
        assertEquals(reservedKept, Text.encodeReserved(text));
    }

    @Test
    void percentEncodesTheOddOnes() {
        assertEquals("", Text.encode(""));
        assertEquals("%0D%0A%00%7C%27%7F", Text.encode("\r\n\0|'\u007F"));
        for (String half : List.of("\uD83Dx", "\uDE00\uD83D")) {
            assertEquals(
                    "a text holds half a surrogate pair, which cannot be sent",
                    assertThrows(IllegalArgumentException.class, () -> Text.encode(half))
                            .getMessage());
        }
        assertEquals("%25%EF%BC%91%EF%BC%91", Text.encodeReserved("%１１"));
    }
}
