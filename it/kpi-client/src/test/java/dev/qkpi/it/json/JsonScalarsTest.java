package dev.qkpi.it.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.client.internal.JsonException;
import dev.qkpi.client.internal.JsonReader;
import dev.qkpi.client.internal.JsonWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scalars with a text form: what is read, what is written, what is refused. */
class JsonScalarsTest {
    @ParameterizedTest
    @CsvSource({
        "2024-01-31T12:30:05Z, 2024-01-31T12:30:05Z",
        "2024-01-31t12:30:05z, 2024-01-31T12:30:05Z",
        "2024-01-31 12:30:00+01:00, 2024-01-31T12:30:00+01:00",
        "2024-01-31T12:30:00-00:00, 2024-01-31T12:30:00Z",
        "2024-01-31T00:00:00-09:30, 2024-01-31T00:00:00-09:30",
        "2024-01-31T12:30:05.5Z, 2024-01-31T12:30:05.500Z",
        "2024-01-31T12:30:05.123456789Z, 2024-01-31T12:30:05.123456789Z",
        "2024-01-31T12:30:05.1234567899999Z, 2024-01-31T12:30:05.123456789Z",
        "1990-12-31T23:59:60Z, 1990-12-31T23:59:59Z",
        "1990-12-31T15:59:60-08:00, 1990-12-31T15:59:59-08:00",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void dateTimesAreRfc3339(String text, String written) {
        OffsetDateTime value = read('"' + text + '"', JsonReader::readDateTime);

        String json = write(value, JsonWriter::writeDateTime);
        assertEquals(OffsetDateTime.parse(written), OffsetDateTime.parse(json.substring(1, json.length() - 1)));
        assertEquals(value, read(json, JsonReader::readDateTime));
    }

    @Test
    void dateTimesAreWrittenWithSeconds() {
        assertEquals("\"2024-01-31T12:30:00Z\"", write(time("2024-01-31T12:30Z"), JsonWriter::writeDateTime));
        assertEquals("\"2024-01-31T12:30:00+05:45\"", write(time("2024-01-31T12:30+05:45"), JsonWriter::writeDateTime));
        assertEquals(
                "\"2024-01-31T11:29:30Z\"", write(time("2024-01-31T12:30:00+01:00:30"), JsonWriter::writeDateTime));
        assertThrows(IllegalArgumentException.class, () -> write(OffsetDateTime.MAX, JsonWriter::writeDateTime));
        assertThrows(IllegalArgumentException.class, () -> write(LocalDate.MIN, JsonWriter::writeDate));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-01-31",
                "2024-01-31T12:30Z",
                "2024-01-31T12:30:00",
                "2024-01-31X12:30:00Z",
                "2024-02-30T12:30:00Z",
                "2024-13-01T12:30:00Z",
                "2024-01-31T24:00:00Z",
                "2024-01-31T12:60:00Z",
                "2024-01-31T12:30:61Z",
                "2024-01-31T12:30:60Z",
                "2024-01-31T12:30:00.Z",
                "2024-01-31T12:30:00.5",
                "2024-01-31T12:30:00+0100",
                "2024-01-31T12:30:00+01",
                "2024-01-31T12:30:00+24:00",
                "2024-01-31T12:30:00+01:60",
                "2024-01-31T12:30:00Z ",
                "2024-01-31T12:30:00ZZ",
                " 2024-01-31T12:30:00Z",
                "+2024-01-31T12:30:00Z",
                "2024-01-31T12:30:00Z[UTC]",
                "2024-01-31T1２:30:00Z",
                "24-01-31T12:30:00.000Z",
                "2024/01/31T12:30:00Z",
                "2024-01-31T12.30:00Z",
                "2024-01-31T12:30.00Z",
                "2024-01-31T-1:30:00Z"
            })
    void refusesOtherDateTimes(String text) {
        assertEquals(
                "$: expected a date-time such as 2024-01-31T12:30:00Z (offset 0)",
                failure('"' + text + '"', JsonReader::readDateTime));
    }

    @Test
    void dates() {
        assertEquals(LocalDate.of(2024, 2, 29), read("\"2024-02-29\"", JsonReader::readDate));
        assertEquals("\"2024-02-29\"", write(LocalDate.of(2024, 2, 29), JsonWriter::writeDate));
        for (String bad : new String[] {"", "2023-02-29", "2024-2-29", "2024-02-29Z", "20240229", "2024-02/29"}) {
            assertEquals(
                    "$: expected a date such as 2024-01-31 (offset 0)", failure('"' + bad + '"', JsonReader::readDate));
        }
    }

    @Test
    void uuids() {
        String text = "01234567-89ab-cdef-0123-456789ABCDEF";
        assertEquals(UUID.fromString(text), read('"' + text + '"', JsonReader::readUuid));
        assertEquals('"' + text.toLowerCase() + '"', write(UUID.fromString(text), JsonWriter::writeUuid));
        for (String bad : new String[] {
            "",
            "1-1-1-1-1",
            "0123456789abcdef0123456789abcdef",
            "g1234567-89ab-cdef-0123-456789abcdef",
            "+1234567-89ab-cdef-0123-456789abcdef",
            "{1234567-89ab-cdef-0123-456789abcdef}",
            text + "0"
        }) {
            assertEquals("$: expected a UUID (offset 0)", failure('"' + bad + '"', JsonReader::readUuid));
        }
    }

    @Test
    void uris() {
        for (String text : new String[] {"https://example.org/a?b=c#d", "a/b", "", "urn:x:y", "/%C3%A9"}) {
            assertEquals(URI.create(text), read('"' + text + '"', JsonReader::readUri));
            assertEquals('"' + text + '"', write(URI.create(text), JsonWriter::writeUri));
        }
        assertEquals("$: expected a URI (offset 0)", failure("\"a b\"", JsonReader::readUri));
        assertEquals("$: expected a URI (offset 0)", failure("\"%zz\"", JsonReader::readUri));
    }

    @Test
    void bytes() {
        byte[] value = {0, 1, (byte) 0xFF, (byte) 0xFE, 5};
        assertEquals("\"AAH//gU=\"", write(value, JsonWriter::writeBytes));
        assertArrayEquals(value, read("\"AAH//gU=\"", JsonReader::readBytes));
        assertArrayEquals(value, read("\"AAH\\/\\/gU=\"", JsonReader::readBytes));
        assertArrayEquals(new byte[0], read("\"\"", JsonReader::readBytes));
        for (String bad : new String[] {"A", "AA=A", "AAH-_gU=", "é", "AA A"}) {
            assertEquals("$: expected base64 text (offset 0)", failure('"' + bad + '"', JsonReader::readBytes));
        }
    }

    @Test
    void booleansAndNulls() {
        assertEquals(true, read(" true ", JsonReader::readBoolean));
        assertEquals(false, read("false", JsonReader::readBoolean));
        assertEquals("true", write(true, JsonWriter::writeBoolean));
        assertNull(read("null", in -> in.readNullable(JsonReader::readString)));
        assertEquals("x", read("\"x\"", in -> in.readNullable(JsonReader::readString)));
        assertEquals("null", write(null, (out, value) -> out.writeNullable(value, JsonWriter::writeAny)));
        assertEquals("1", write(1, (out, value) -> out.writeNullable(value, JsonWriter::writeInt)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|an object",
                "[]|an array",
                "'\"secret\"'|a string",
                "1|a number",
                "true|a boolean",
                "null|null",
                "''|the end of the document",
                "]|"
            })
    void saysWhatItFoundInstead(String json, String kind) {
        String found = kind == null ? "']'" : kind;
        String tail = " but found " + found + " (offset 0)";
        if (!found.equals("a string")) {
            assertEquals("$: expected a string" + tail, failure(json, JsonReader::readString));
            assertEquals("$: expected a string" + tail, failure(json, JsonReader::readUuid));
        }
        if (!found.equals("a number")) {
            assertEquals("$: expected a number" + tail, failure(json, JsonReader::readDouble));
            assertEquals("$: expected a number" + tail, failure(json, JsonReader::readInt));
        }
        if (!found.equals("a boolean")) {
            assertEquals("$: expected a boolean" + tail, failure(json, JsonReader::readBoolean));
        }
        if (!found.equals("an array")) {
            assertEquals("$: expected an array" + tail, failure(json, in -> in.readList(JsonReader::readAny)));
        }
        if (!found.equals("an object")) {
            assertEquals("$: expected an object" + tail, failure(json, in -> in.readMap(JsonReader::readAny)));
        }
    }

    private static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text);
    }

    private static <T> T read(String json, JsonReader.Read<T> read) {
        return JsonReader.decode(json.getBytes(StandardCharsets.UTF_8), read);
    }

    private static <T> String write(T value, JsonWriter.Write<T> write) {
        return new String(JsonWriter.encode(value, write), StandardCharsets.UTF_8);
    }

    private static String failure(String json, JsonReader.Read<?> read) {
        return assertThrows(JsonException.class, () -> read(json, read)).getMessage();
    }
}
