package dev.qkpi.it.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.client.internal.JsonException;
import dev.qkpi.client.internal.JsonReader;
import dev.qkpi.client.internal.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which texts are JSON, by RFC 8259, and what the reader says about those that are not. */
class JsonGrammarTest {
    private static final List<String> ACCEPTED = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "1",
            "-1",
            "10",
            "123456789",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "0.5",
            "-0.5",
            "1.25",
            "0e0",
            "0E1",
            "0e+1",
            "0e-1",
            "1e5",
            "1E5",
            "1e+5",
            "1e-5",
            "1.5e5",
            "1.5E-05",
            "1e005",
            "-1.5e-300",
            "1e400",
            "1e-400",
            "0.00000000000000000000000000000001",
            "1e2147483647",
            "\"\"",
            "\"a\"",
            "\"a b\"",
            "\" \"",
            "\"/\"",
            "\"\\/\"",
            "\"\\\"\"",
            "\"\\\\\"",
            "\"\\b\\f\\n\\r\\t\"",
            "\"\\u0000\"",
            "\"\\u0041\"",
            "\"\\uABCD\"",
            "\"\\uabcd\"",
            "\"\\uD83D\\uDE00\"",
            "\"\\uD83D\"",
            "\"\\uDE00\"",
            "\"\\uDE00\\uD83D\"",
            "\"\\uD83Dx\"",
            "\"\u007F\"",
            "\"\u0080\"",
            "\"é\"",
            "\"€\"",
            "\"\u2028\u2029\"",
            "\"\uFFFF\"",
            "\"\uFEFF\"",
            "\"😀\"",
            "\"\uDBFF\uDFFF\"",
            "\"'\"",
            "\"[{]}\"",
            "[]",
            "[ ]",
            "[1]",
            "[1,2]",
            "[ 1 , 2 ]",
            "[[]]",
            "[[],[]]",
            "[{}]",
            "[null]",
            "[null,null]",
            "[\"a\",1,true,{}]",
            "[[[[1]]]]",
            "{}",
            "{ }",
            "{\"a\":1}",
            "{ \"a\" : 1 }",
            "{\"a\":1,\"b\":2}",
            "{\"\":0}",
            "{\"a\":{}}",
            "{\"a\":[]}",
            "{\"a\":null}",
            "{\"\\u0061\":1}",
            "{\"é\":1}",
            "{\"a\":1,\"a\":2}",
            "{\"a\":{\"b\":{\"c\":[]}}}",
            " 1",
            "1 ",
            "\t\r\n 1\t\r\n ",
            "\n{\n}\n",
            "[\n]",
            "\uFEFF1",
            "\uFEFF {}");

    private static final List<Arguments> REJECTED_STRUCTURES = List.of(
            bad("", "$: expected a value but found the end of the document (offset 0)"),
            bad("  ", "$: expected a value but found the end of the document (offset 2)"),
            bad("\uFEFF", "$: expected a value but found the end of the document (offset 3)"),
            bad("\uFEFF\uFEFF1", "$: expected a value but found byte 0xef (offset 3)"),
            bad(" \uFEFF1", "$: expected a value but found byte 0xef (offset 1)"),
            bad("[", "$[0]: expected a value but found the end of the document (offset 1)"),
            bad("]", "$: expected a value but found ']' (offset 0)"),
            bad("[1", "$: expected ',' or ']' but found the end of the document (offset 2)"),
            bad("[1,", "$[1]: expected a value but found the end of the document (offset 3)"),
            bad("[1,]", "$[1]: expected a value but found ']' (offset 3)"),
            bad("[,1]", "$[0]: expected a value but found ',' (offset 1)"),
            bad("[,]", "$[0]: expected a value but found ',' (offset 1)"),
            bad("[1,,2]", "$[1]: expected a value but found ',' (offset 3)"),
            bad("[1 2]", "$: expected ',' or ']' but found a number (offset 3)"),
            bad("[1}", "$: expected ',' or ']' but found '}' (offset 2)"),
            bad("[1:2]", "$: expected ',' or ']' but found ':' (offset 2)"),
            bad("[1]]", "$: expected the end of the document but found ']' (offset 3)"),
            bad("[[1]", "$: expected ',' or ']' but found the end of the document (offset 4)"),
            bad("{", "$: expected a member name but found the end of the document (offset 1)"),
            bad("}", "$: expected a value but found '}' (offset 0)"),
            bad("{1:2}", "$: expected a member name but found a number (offset 1)"),
            bad("{a:1}", "$: expected a member name but found 'a' (offset 1)"),
            bad("{'a':1}", "$: expected a member name but found ''' (offset 1)"),
            bad("{null:1}", "$: expected a member name but found null (offset 1)"),
            bad("{\"a\"}", "$: expected ':' but found '}' (offset 4)"),
            bad("{\"a\" 1}", "$: expected ':' but found a number (offset 5)"),
            bad("{\"a\":}", "$.a: expected a value but found '}' (offset 5)"),
            bad("{\"a\":,}", "$.a: expected a value but found ',' (offset 5)"),
            bad("{\"a\"::1}", "$.a: expected a value but found ':' (offset 5)"),
            bad("{\"a\":1", "$: expected ',' or '}' but found the end of the document (offset 6)"),
            bad("{\"a\":1]", "$: expected ',' or '}' but found ']' (offset 6)"),
            bad("{\"a\":1,}", "$: expected a member name but found '}' (offset 7)"),
            bad("{\"a\":1,,}", "$: expected a member name but found ',' (offset 7)"),
            bad("{,\"a\":1}", "$: expected a member name but found ',' (offset 1)"),
            bad("{\"a\":1 \"b\":2}", "$: expected ',' or '}' but found a string (offset 7)"),
            bad("{\"a\",\"b\":2}", "$: expected ':' but found ',' (offset 4)"),
            bad("{\"a\":1}}", "$: expected the end of the document but found '}' (offset 7)"),
            bad("1 2", "$: expected the end of the document but found a number (offset 2)"),
            bad("{} {}", "$: expected the end of the document but found an object (offset 3)"),
            bad("1,", "$: expected the end of the document but found ',' (offset 1)"),
            bad("null\0", "$: expected the end of the document but found byte 0x00 (offset 4)"),
            bad("// x\n1", "$: expected a value but found '/' (offset 0)"),
            bad("[1/**/]", "$: expected ',' or ']' but found '/' (offset 2)"),
            bad("<html>", "$: expected a value but found '<' (offset 0)"),
            bad("'a'", "$: expected a value but found ''' (offset 0)"),
            bad("\u000B1", "$: expected a value but found byte 0x0b (offset 0)"),
            bad("\f1", "$: expected a value but found byte 0x0c (offset 0)"),
            bad("\u00A01", "$: expected a value but found byte 0xc2 (offset 0)"),
            bad("1\u2028", "$: expected the end of the document but found byte 0xe2 (offset 1)"));

    private static final List<Arguments> REJECTED_SCALARS = List.of(
            bad("nul", "$: expected null (offset 3)"),
            bad("nulL", "$: expected null (offset 3)"),
            bad("nan", "$: expected null (offset 1)"),
            bad("tru", "$: expected true (offset 3)"),
            bad("fals", "$: expected false (offset 4)"),
            bad("truE", "$: expected true (offset 3)"),
            bad("truex", "$: expected the end of the document but found 'x' (offset 4)"),
            bad("True", "$: expected a value but found 'T' (offset 0)"),
            bad("NaN", "$: expected a value but found 'N' (offset 0)"),
            bad("Infinity", "$: expected a value but found 'I' (offset 0)"),
            bad("-Infinity", "$: malformed number (offset 1)"),
            bad("undefined", "$: expected a value but found 'u' (offset 0)"),
            bad("-", "$: malformed number (offset 1)"),
            bad("--1", "$: malformed number (offset 1)"),
            bad("- 1", "$: malformed number (offset 1)"),
            bad("+1", "$: expected a value but found '+' (offset 0)"),
            bad(".5", "$: expected a value but found '.' (offset 0)"),
            bad("-.5", "$: malformed number (offset 1)"),
            bad("00", "$: malformed number (offset 1)"),
            bad("01", "$: malformed number (offset 1)"),
            bad("-01", "$: malformed number (offset 2)"),
            bad("1.", "$: malformed number (offset 2)"),
            bad("1.e5", "$: malformed number (offset 2)"),
            bad("1..5", "$: malformed number (offset 2)"),
            bad("1.5.5", "$: expected the end of the document but found '.' (offset 3)"),
            bad("1e", "$: malformed number (offset 2)"),
            bad("1e+", "$: malformed number (offset 3)"),
            bad("1e-", "$: malformed number (offset 3)"),
            bad("1e+-5", "$: malformed number (offset 3)"),
            bad("1e5.5", "$: expected the end of the document but found '.' (offset 3)"),
            bad("1ee5", "$: malformed number (offset 2)"),
            bad("0x10", "$: expected the end of the document but found 'x' (offset 1)"),
            bad("1_000", "$: expected the end of the document but found '_' (offset 1)"),
            bad("1L", "$: expected the end of the document but found 'L' (offset 1)"),
            bad("\u0661", "$: expected a value but found byte 0xd9 (offset 0)"),
            bad("1\u0661", "$: expected the end of the document but found byte 0xd9 (offset 1)"),
            bad("\"", "$: expected the end of a string but found the end of the document (offset 1)"),
            bad("\"a", "$: expected the end of a string but found the end of the document (offset 2)"),
            bad("\"a\\\"", "$: expected the end of a string but found the end of the document (offset 4)"),
            bad("\"\\", "$: invalid escape in a string (offset 1)"),
            bad("\"\\a\"", "$: invalid escape in a string (offset 1)"),
            bad("\"\\'\"", "$: invalid escape in a string (offset 1)"),
            bad("\"\\0\"", "$: invalid escape in a string (offset 1)"),
            bad("\"\\x41\"", "$: invalid escape in a string (offset 1)"),
            bad("\"\\U0041\"", "$: invalid escape in a string (offset 1)"),
            bad("\"\\u\"", "$: invalid escape in a string (offset 1)"),
            bad("\"\\u004\"", "$: invalid escape in a string (offset 1)"),
            bad("\"\\u004", "$: invalid escape in a string (offset 1)"),
            bad("\"\\u004G\"", "$: invalid escape in a string (offset 1)"),
            bad("\"\\u+041\"", "$: invalid escape in a string (offset 1)"),
            bad("\"\\u 041\"", "$: invalid escape in a string (offset 1)"),
            bad("\"ab\\u00é\"", "$: invalid escape in a string (offset 3)"),
            bad("\"a\nb\"", "$: unescaped control character in a string (offset 2)"),
            bad("\"\t\"", "$: unescaped control character in a string (offset 1)"),
            bad("\"\0\"", "$: unescaped control character in a string (offset 1)"),
            bad("\"\u001F\"", "$: unescaped control character in a string (offset 1)"),
            bad("\"é\n\"", "$: unescaped control character in a string (offset 3)"),
            bad("{\"a\":1,\"b\n\":2}", "$: unescaped control character in a string (offset 9)"),
            bad("{\"a\\q\":1}", "$: invalid escape in a string (offset 3)"),
            bad("{\"a", "$: expected the end of a string but found the end of the document (offset 3)"));

    static Stream<String> accepted() {
        return ACCEPTED.stream();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void isJson(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Object value = JsonReader.decode(bytes, JsonReader::readAny);
        byte[] written = JsonWriter.encode(value, JsonWriter::writeAny);

        JsonValues.assertSame(value, JsonReader.decode(written, JsonReader::readAny));
        JsonReader.decode(bytes, JsonGrammarTest::skip);
    }

    static Stream<Arguments> rejectedStructures() {
        return REJECTED_STRUCTURES.stream();
    }

    static Stream<Arguments> rejectedScalars() {
        return REJECTED_SCALARS.stream();
    }

    @ParameterizedTest
    @MethodSource({"rejectedStructures", "rejectedScalars"})
    void isNotJson(String json, String message) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertEquals(message, messageOf(bytes, JsonReader::readAny));
        assertEquals(message, messageOf(bytes, JsonGrammarTest::skip), "when skipped");
    }

    @Test
    void everyTruncationOfADocumentIsRejected() {
        String sample =
                " {\"id\":\"5e8\\u0041é😀\\n\",\"n\":[1,-2.5e+3,true,false,null,{}],\"o\":{\"a b\":[[\"x\"]]}} ";
        byte[] whole = sample.getBytes(StandardCharsets.UTF_8);
        JsonReader.decode(whole, JsonReader::readAny);
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            String message = messageOf(part, JsonReader::readAny);
            assertEquals(message, messageOf(part, JsonGrammarTest::skip), "when skipped");
        }
    }

    static Object skip(JsonReader in) {
        in.skipValue();
        return "skipped";
    }

    private static Arguments bad(String json, String message) {
        return Arguments.of(json, message);
    }

    private static String messageOf(byte[] json, JsonReader.Read<Object> read) {
        return assertThrows(JsonException.class, () -> JsonReader.decode(json, read))
                .getMessage();
    }
}
