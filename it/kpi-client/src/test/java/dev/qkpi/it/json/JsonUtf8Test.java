package dev.qkpi.it.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.client.internal.JsonException;
import dev.qkpi.client.internal.JsonReader;
import dev.qkpi.client.internal.JsonWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bytes are a string, and how strings become bytes. */
class JsonUtf8Test {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "bf",
                "c0 80",
                "c0 af",
                "c1 bf",
                "c2",
                "c2 41",
                "c3 c3",
                "df",
                "e0 80 80",
                "e0 9f bf",
                "e0 a0",
                "e0 a0 41",
                "e2 82",
                "ed a0 80",
                "ed ad bf",
                "ed ae 80",
                "ed bf bf",
                "ed a0 bd ed b8 80",
                "ef bf",
                "f0 80 80 80",
                "f0 8f bf bf",
                "f0 9f 98",
                "f0 9f 98 41",
                "f4 90 80 80",
                "f5 80 80 80",
                "f8 88 80 80 80",
                "fc 84 80 80 80 80",
                "fe",
                "ff",
                "fe ff",
                "41 ff",
                "c3 a9 80",
                "f0 9f 98 80 80"
            })
    void rejectsBytesThatAreNotUtf8(String hex) {
        byte[] json = quoted(hex.replace(" ", ""));
        for (JsonReader.Read<Object> read :
                List.<JsonReader.Read<Object>>of(JsonReader::readString, JsonGrammarTest::skip, JsonReader::readAny)) {
            JsonException e = assertThrows(JsonException.class, () -> JsonReader.decode(json, read));
            assertEquals("invalid UTF-8 in a string", e.problem());
        }
        byte[] name = (new String(json, StandardCharsets.ISO_8859_1) + ":1}").getBytes(StandardCharsets.ISO_8859_1);
        byte[] object = new byte[name.length + 1];
        object[0] = '{';
        System.arraycopy(name, 0, object, 1, name.length);
        assertEquals(
                "$",
                assertThrows(JsonException.class, () -> JsonReader.decode(object, JsonReader::readAny))
                        .path());
    }

    @Test
    void agreesWithTheStrictDecoderOnAllShortSequences() {
        int checked = 0;
        int[] tails = {0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xED, 0xFF};
        for (int first = 0x80; first <= 0xFF; first++) {
            for (int second : tails) {
                for (int third : tails) {
                    for (int fourth : tails) {
                        checkAgainstDecoder((byte) first, (byte) second, (byte) third, (byte) fourth);
                        checked++;
                    }
                }
            }
        }
        assertEquals(128 * 11 * 11 * 11, checked);
    }

    private static void checkAgainstDecoder(byte... content) {
        byte[] json = {'"', content[0], content[1], content[2], content[3], '"'};
        String expected;
        try {
            expected = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            expected = null;
        }
        String actual;
        try {
            actual = JsonReader.decode(json, JsonReader::readString);
        } catch (JsonException e) {
            actual = null;
        }
        if (!Objects.equals(expected, actual)) {
            assertEquals(expected, actual, HexFormat.of().formatHex(content));
        }
    }

    @Test
    void everyCharacterRoundTrips() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            String text = "a" + Character.toString(point) + "b";
            byte[] json = JsonWriter.encode(text, JsonWriter::writeString);
            if (!text.equals(JsonReader.decode(json, JsonReader::readString))) {
                assertEquals(text, JsonReader.decode(json, JsonReader::readString), Integer.toHexString(point));
            }
        }
    }

    @Test
    void writesOnlyTheNeededEscapes() {
        assertEquals(
                "\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u007Fé\u2028\u2029😀<>&'\"",
                write("\"\\/\b\t\n\f\r\0\u001F\u007Fé\u2028\u2029😀<>&'"));
    }

    @Test
    void keepsLoneSurrogatesAsEscapes() {
        assertEquals("\"\\ud83d\"", write("\uD83D"));
        assertEquals("\"x\\ude00\\ud83dy\"", write("x\uDE00\uD83Dy"));
        assertEquals("\"\\ud83d😀\"", write("\uD83D\uD83D\uDE00"));
        assertEquals("\uD83D", JsonReader.decode(ascii("\"\\uD83D\""), JsonReader::readString));
        assertEquals("😀", JsonReader.decode(ascii("\"\\uD83D\\uDE00\""), JsonReader::readString));
    }

    @Test
    void growsForLongStrings() {
        String text = "0123456789é\n😀".repeat(10_000);
        assertEquals(text, JsonReader.decode(JsonWriter.encode(text, JsonWriter::writeString), JsonReader::readString));
        assertArrayEquals(
                ('"' + "é".repeat(5000) + '"').getBytes(StandardCharsets.UTF_8),
                JsonWriter.encode("é".repeat(5000), JsonWriter::writeString));
    }

    private static String write(String text) {
        return new String(JsonWriter.encode(text, JsonWriter::writeString), StandardCharsets.UTF_8);
    }

    private static byte[] quoted(String hex) {
        return HexFormat.of().parseHex("22" + hex + "22");
    }

    private static byte[] ascii(String json) {
        return json.getBytes(StandardCharsets.US_ASCII);
    }
}
