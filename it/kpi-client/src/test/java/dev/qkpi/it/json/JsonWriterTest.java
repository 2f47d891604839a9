package dev.qkpi.it.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.client.internal.FieldNames;
import dev.qkpi.client.internal.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Structure and commas, and what can be written without a type. */
class JsonWriterTest {
    @Test
    void putsCommas() {
        FieldNames names = FieldNames.of("id", "a\"\n", "größe");
        JsonWriter out = new JsonWriter();
        out.beginObject();
        out.field(names, 0);
        out.beginArray();
        out.writeInt(1);
        out.beginArray();
        out.endArray();
        out.writeNull();
        out.beginObject();
        out.endObject();
        out.writeString("x");
        out.endArray();
        out.field(names, 1);
        out.writeBoolean(false);
        out.name("n\t");
        out.writeDouble(0.5);
        out.field(names, 2);
        out.writeLong(-1);
        out.endObject();
        assertEquals(
                "{\"id\":[1,[],null,{},\"x\"],\"a\\\"\\n\":false,\"n\\t\":0.5,\"größe\":-1}",
                new String(out.toBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void writesCollections() {
        assertEquals("[1,2]", write(List.of(1, 2), (out, list) -> out.writeList(list, JsonWriter::writeInt)));
        assertEquals("[]", write(List.<String>of(), (out, list) -> out.writeList(list, JsonWriter::writeString)));
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", null);
        assertEquals(
                "{\"b\":1,\"a\":null}",
                write(map, (out, m) -> out.writeMap(m, (o, v) -> o.writeNullable(v, JsonWriter::writeInt))));
    }

    @Test
    void writesAnyScalar() {
        List<Object> values = Arrays.asList(
                null,
                true,
                "s",
                1,
                2L,
                (short) 3,
                (byte) 4,
                5.0,
                6.5f,
                new BigDecimal("7.0"),
                BigInteger.TEN,
                LocalDate.of(2024, 1, 31),
                OffsetDateTime.parse("2024-01-31T00:00Z"),
                new UUID(1, 2),
                URI.create("a:b"),
                new byte[] {1},
                new StringBuilder("sb"));
        assertEquals(
                "[null,true,\"s\",1,2,3,4,5,6.5,7.0,10,\"2024-01-31\",\"2024-01-31T00:00:00Z\","
                        + "\"00000000-0000-0001-0000-000000000002\",\"a:b\",\"AQ==\",\"sb\"]",
                write(values, JsonWriter::writeAny));
    }

    @Test
    void refusesWhatHasNoJsonForm() {
        assertEquals("JSON has no form for java.lang.Object", refusal(new Object()));
        assertEquals("JSON has no form for [I", refusal(List.of(new int[0])));
        assertEquals("a member name must be a String", refusal(Map.of(1, 2)));
        assertEquals("a member name must be a String", refusal(Collections.singletonMap(null, 2)));
        assertEquals("JSON has no number for NaN", refusal(Double.NaN));
        assertEquals("JSON has no number for -Infinity", refusal(Map.of("a", Float.NEGATIVE_INFINITY)));
    }

    @Test
    void growsAtAnyValue() {
        for (int length = 480; length < 530; length++) {
            String text = "x".repeat(length);
            assertEquals('"' + text + '"', write(text, JsonWriter::writeString));
            assertEquals(
                    "[\"" + text + "\",-9223372036854775808,\"é\\u0001\",{\"name\":[]}]",
                    write(List.of(text, Long.MIN_VALUE, "é\1", Map.of("name", List.of())), JsonWriter::writeAny));
        }
    }

    private static String refusal(Object value) {
        return assertThrows(IllegalArgumentException.class, () -> write(value, JsonWriter::writeAny))
                .getMessage();
    }

    private static <T> String write(T value, JsonWriter.Write<T> write) {
        return new String(JsonWriter.encode(value, write), StandardCharsets.UTF_8);
    }
}
