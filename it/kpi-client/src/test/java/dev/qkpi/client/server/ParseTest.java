package dev.qkpi.client.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts are values of which type. */
class ParseTest {

    @CsvSource(
            delimiter = '|',
            value = {
                "BOOLEAN | true | true",
                "BOOLEAN | TRUE | is neither true nor false",
                "BOOLEAN | 1 | is neither true nor false",
                "INT | -5 | -5",
                "INT | 007 | 7",
                "INT | 5.0 | is not a whole number",
                "INT | ٣ | is not a whole number",
                "INT | - | is not a whole number",
                "INT | '' | is not a whole number",
                "INT | 2147483648 | is a whole number out of range",
                "LONG | 9223372036854775807 | 9223372036854775807",
                "INTEGER | 9223372036854775808 | 9223372036854775808",
                "DOUBLE | 1e3 | 1000.0",
                "DOUBLE | -0.5 | -0.5",
                "DOUBLE | NaN | is not a number",
                "DOUBLE | 0x1p3 | is not a number",
                "DOUBLE | 1d | is not a number",
                "FLOAT | 1.5 | 1.5",
                "DECIMAL | 1.10 | 1.10",
                "DECIMAL | '' | is not a number",
                "DATE | 2024-02-29 | 2024-02-29",
                "DATE | 2023-02-29 | is not a date",
                "DATE_TIME | 2024-05-01T12:00:00Z | 2024-05-01T12:00Z",
                "DATE_TIME | 2024-05-01T12:00:00 | is not a date-time with offset",
                "UUID | 123e4567-e89b-12d3-a456-426614174000 | 123e4567-e89b-12d3-a456-426614174000",
                "UUID | 1-2-3-4-5 | is not a UUID",
                "URI | http://h/a?b#c | http://h/a?b#c",
                "URI | a b | is not a URI",
                "BYTES | a? | is not base64"
            })
    @ParameterizedTest(name = "{0} {1}")
    void textsAreParsedStrictly(String kind, String text, String expected) {
        String result;
        try {
            result = String.valueOf(parser(kind).apply(text));
        } catch (IllegalArgumentException e) {
            result = e.getMessage();
        }
        assertEquals(expected, result);
    }

    private static Function<String, ?> parser(String kind) {
        return switch (kind) {
            case "BOOLEAN" -> Parse.BOOLEAN;
            case "INT" -> Parse.INT;
            case "LONG" -> Parse.LONG;
            case "INTEGER" -> Parse.INTEGER;
            case "DOUBLE" -> Parse.DOUBLE;
            case "FLOAT" -> Parse.FLOAT;
            case "DECIMAL" -> Parse.DECIMAL;
            case "DATE" -> Parse.DATE;
            case "DATE_TIME" -> Parse.DATE_TIME;
            case "UUID" -> Parse.UUID;
            case "URI" -> Parse.URI;
            default -> Parse.BYTES;
        };
    }
}
