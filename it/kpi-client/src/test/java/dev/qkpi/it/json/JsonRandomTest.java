package dev.qkpi.it.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.client.internal.FieldNames;
import dev.qkpi.client.internal.JsonException;
import dev.qkpi.client.internal.JsonReader;
import dev.qkpi.client.internal.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Random documents and damaged ones: what is accepted survives a round trip, the rest fails in the one agreed way. */
class JsonRandomTest {
    private static final int COUNT = 20_000 * Integer.getInteger("qkpi.thorough", 1);
    private static final FieldNames NAMES = FieldNames.of("a", "b", "id");
    private static final String[] SCALARS = {
        "null",
        "true",
        "false",
        "0",
        "-1",
        "12345678901234567890",
        "1.5e10",
        "-0.0",
        "1e400",
        "\"\"",
        "\"abc\"",
        "\"é\"",
        "\"\\u00e9\\n\"",
        "\"😀\"",
        "\"\\ud83d\\ude00\"",
        "\"\\udead\"",
        "\"2024-01-31T12:00:00Z\""
    };
    private static final String[] MEMBERS = {"\"a\"", "\"b\"", "\"id\"", "\"\\u0061\"", "\"x y\"", "\"\"", "\"ß\""};
    private static final byte[] DAMAGE = "{}[]:,\"\\ue+-.0159 \n\0tfn\u007F".getBytes(StandardCharsets.UTF_8);

    private static final List<JsonReader.Read<Object>> READS = List.of(
            JsonReader::readString,
            JsonReader::readInt,
            JsonReader::readLong,
            JsonReader::readInteger,
            JsonReader::readDecimal,
            JsonReader::readDouble,
            JsonReader::readFloat,
            JsonReader::readDate,
            JsonReader::readDateTime,
            JsonReader::readUuid,
            JsonReader::readUri,
            JsonReader::readBytes,
            JsonReader::readBoolean,
            in -> in.readList(JsonReader::readAny),
            in -> in.readMap(list -> list.readList(JsonReader::readDouble)),
            in -> String.valueOf(in.findString("id")),
            JsonReader::memberNames,
            JsonRandomTest::readFields);

    @Test
    void onlyJsonExceptionEscapesAndAcceptedDocumentsRoundTrip() {
        SplittableRandom random = new SplittableRandom(8259);
        int accepted = 0;
        for (int i = 0; i < COUNT; i++) {
            byte[] json = document(random);
            byte[] input = random.nextInt(4) == 0 ? json : damaged(json, random);
            try {
                accepted += check(input) ? 1 : 0;
                tryRead(input, READS.get(i % READS.size()));
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("input " + HexFormat.of().formatHex(input), e);
            }
        }
        assertTrue(accepted > COUNT / 4 && accepted < COUNT * 3 / 4, accepted + " accepted");
    }

    private static boolean check(byte[] input) {
        Object value = tryRead(input, JsonReader::readAny);
        Object skipped = tryRead(input, JsonGrammarTest::skip);
        if (value instanceof JsonException e) {
            if (e.problem().equals("the number's exponent is out of range")) {
                return false; // it is JSON, but no number type of Java holds it
            }
            assertEquals(e.getMessage(), skipped instanceof JsonException s ? s.getMessage() : "none when skipped");
            return false;
        }
        assertEquals("skipped", skipped);
        byte[] written = JsonWriter.encode(value, JsonWriter::writeAny);
        Object again = JsonReader.decode(written, JsonReader::readAny);
        JsonValues.assertSame(value, again);
        assertEquals(text(written), text(JsonWriter.encode(again, JsonWriter::writeAny)));
        return true;
    }

    private static Object tryRead(byte[] input, JsonReader.Read<?> read) {
        try {
            return JsonReader.decode(input, read);
        } catch (JsonException e) {
            assertTrue(e.offset() >= 0 && e.offset() <= input.length, e.getMessage());
            return e;
        }
    }

    private static Object readFields(JsonReader in) {
        in.beginObject();
        int count = 0;
        while (in.nextField(NAMES) != JsonReader.END) {
            int mark = in.mark();
            if (in.peek() == JsonReader.Kind.OBJECT) {
                readFields(in);
                in.reset(mark);
            }
            in.skipValue();
            count++;
        }
        return count;
    }

    private static byte[] document(SplittableRandom random) {
        StringBuilder json = new StringBuilder();
        append(json, random, 4);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder json, SplittableRandom random, int depth) {
        json.append(" ".repeat(random.nextInt(8) / 7));
        int kind = depth == 0 ? 0 : random.nextInt(3);
        if (kind == 0) {
            json.append(SCALARS[random.nextInt(SCALARS.length)]);
            return;
        }
        json.append(kind == 1 ? '[' : '{');
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "" : ",");
            json.append(kind == 1 ? "" : MEMBERS[random.nextInt(MEMBERS.length)] + ":");
            append(json, random, depth - 1);
        }
        json.append(kind == 1 ? ']' : '}').append("\n".repeat(random.nextInt(8) / 7));
    }

    private static byte[] damaged(byte[] json, SplittableRandom random) {
        byte[] damaged = json;
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            int at = random.nextInt(damaged.length + 1);
            int to = Math.min(damaged.length, at + random.nextInt(1, 4));
            byte any = random.nextInt(3) == 0 ? (byte) random.nextInt() : DAMAGE[random.nextInt(DAMAGE.length)];
            damaged = switch (random.nextInt(4)) {
                case 0 -> Arrays.copyOf(damaged, at);
                case 1 -> join(damaged, at, new byte[] {any}, at);
                case 2 -> join(damaged, at, new byte[] {any}, Math.min(at + 1, damaged.length));
                default -> join(damaged, to, Arrays.copyOfRange(damaged, at, to), to);
            };
        }
        return damaged;
    }

    private static byte[] join(byte[] source, int headEnd, byte[] middle, int tailStart) {
        byte[] joined = Arrays.copyOf(source, headEnd + middle.length + source.length - tailStart);
        System.arraycopy(middle, 0, joined, headEnd, middle.length);
        System.arraycopy(source, tailStart, joined, headEnd + middle.length, source.length - tailStart);
        return joined;
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
