package dev.qkpi.it.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.qkpi.client.internal.JsonException;
import dev.qkpi.client.internal.JsonReader;
import dev.qkpi.client.internal.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Depth and size of what is read and written. */
class JsonLimitsTest {
    private static final List<JsonReader.Read<Object>> READS =
            List.of(JsonReader::readAny, JsonGrammarTest::skip, JsonLimitsTest::descend);

    @Test
    void readsTwoHundredLevels() {
        for (JsonReader.Read<Object> read : READS) {
            JsonReader.decode(bytes("[".repeat(200) + "]".repeat(200)), read);
            JsonReader.decode(bytes("{\"a\":".repeat(200) + "1" + "}".repeat(200)), read);
        }
    }

    @ParameterizedTest
    @CsvSource({"[, 200", "'{\"a\":', 1000", "'[{\"a\":', 600", "'[[],', 797", "'{\"b\":[],\"a\":', 2393"})
    void refusesOneLevelMore(String open, int offset) {
        String bomb = open.repeat(1_000_000 / open.length());
        for (JsonReader.Read<Object> read : READS) {
            JsonException e = assertThrows(JsonException.class, () -> JsonReader.decode(bytes(bomb), read));
            assertEquals("nested deeper than 200 levels", e.problem());
            assertEquals(offset, e.offset());
        }
    }

    @Test
    void aSelfContainingValueIsRefused() {
        Map<String, Object> map = new HashMap<>();
        map.put("self", map);
        List<Object> list = new ArrayList<>();
        list.add(list);
        for (Object value : List.of(map, list)) {
            assertEquals(
                    "nested deeper than 200 levels",
                    assertThrows(IllegalArgumentException.class, () -> JsonWriter.encode(value, JsonWriter::writeAny))
                            .getMessage());
        }
    }

    @Test
    void writesTwoHundredLevels() {
        JsonWriter out = new JsonWriter();
        for (int i = 0; i < 100; i++) {
            out.beginArray();
            out.beginObject();
            out.name("a");
        }
        assertThrows(IllegalArgumentException.class, out::beginArray);
        assertThrows(IllegalArgumentException.class, out::beginObject);
        assertThrows(IllegalStateException.class, out::toBytes);
        out.writeNull();
        for (int i = 0; i < 100; i++) {
            out.endObject();
            out.endArray();
        }
        JsonReader.decode(out.toBytes(), JsonReader::readAny);
    }

    @Test
    void collidingNamesCostNoQuadraticTime() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 1 << 16; i++) {
            json.append(i == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < 16; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB"); // equal hash codes
            }
            json.append("\":").append(i);
        }
        byte[] document = bytes(json.append('}').toString());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertEquals(1 << 16, ((Map<?, ?>) JsonReader.decode(document, JsonReader::readAny)).size());
            assertEquals(1 << 16, new JsonReader(document).memberNames().size());
        });
    }

    private static Object descend(JsonReader in) {
        if (in.peek() == JsonReader.Kind.ARRAY) {
            return in.readList(JsonLimitsTest::descend);
        }
        return in.peek() == JsonReader.Kind.OBJECT ? in.readMap(JsonLimitsTest::descend) : in.readLong();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
