package dev.qkpi.it.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.qkpi.client.internal.JsonException;
import dev.qkpi.client.internal.JsonReader;
import dev.qkpi.client.internal.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers: without loss where the type allows, an error where it does not, and never much work. */
class JsonNumbersTest {
    private static final int SCALE = Integer.getInteger("qkpi.thorough", 1);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "7, 7",
        "-7, -7",
        "5.0, 5",
        "5e0, 5",
        "5E+3, 5000",
        "5000e-3, 5",
        "0.5e1, 5",
        "1.50e1, 15",
        "0.0, 0",
        "0e99999999999999999999, 0",
        "0e-1000000000, 0",
        "2147483647, 2147483647",
        "-2147483648, -2147483648",
        "0.0000000005e10, 5",
        "10000000000000000000000000e-25, 1"
    })
    void readsWholeNumbers(String json, int expected) {
        assertEquals(expected, read(json, JsonReader::readInt));
        assertEquals(expected, read(json, JsonReader::readLong));
        assertEquals(BigInteger.valueOf(expected), read(json, JsonReader::readInteger));
    }

    @Test
    void readsLongsToTheirLimits() {
        for (long value : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE - 1, 999_999_999_999_999_999L}) {
            assertEquals(value, read(Long.toString(value), JsonReader::readLong));
            assertEquals(value, read(Long.toString(value), JsonReader::readAny));
            assertEquals(Long.toString(value), write(value, JsonWriter::writeLong));
        }
        assertEquals(new BigInteger("9223372036854775808"), read("9223372036854775808", JsonReader::readAny));
        assertEquals(new BigInteger("-9223372036854775809"), read("-9223372036854775809", JsonReader::readAny));
        assertEquals(new BigInteger("18446744073709551617"), read("18446744073709551617", JsonReader::readAny));
        assertEquals(Long.MAX_VALUE, read("9.223372036854775807e18", JsonReader::readLong));
    }

    @ParameterizedTest
    @CsvSource({
        "5.5, expected a whole number",
        "1e-1, expected a whole number",
        "1e-1000000000, expected a whole number",
        "2147483648, the number is out of range of a 32-bit integer",
        "-2147483649, the number is out of range of a 32-bit integer",
        "1e10, the number is out of range of a 32-bit integer",
        "1e19, the number is out of range of a 64-bit integer",
        "99999999999999999999, the number is out of range of a 64-bit integer",
        "1e1000000000, the number is too large",
        "-1e2147483647, the number is too large",
        "1e99999999999999999999, the number's exponent is out of range",
        "1e-99999999999999999999, the number's exponent is out of range"
    })
    void rejectsWhatNoIntHolds(String json, String problem) {
        assertEquals("$: " + problem + " (offset 0)", failure(json, JsonReader::readInt));
    }

    @Test
    void rejectsWhatNoLongHolds() {
        for (String json : List.of("9223372036854775808", "-9223372036854775809", "18446744073709551616", "1e19")) {
            assertEquals(
                    "$: the number is out of range of a 64-bit integer (offset 0)",
                    failure(json, JsonReader::readLong));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e1000000000",
                "-1e1000000000",
                "1e-1000000000",
                "1.5e2147483647",
                "1e-2147483647",
                "0e1000000000",
                "1e2147483648",
                "1e99999999999999999999999",
                "1e-99999999999999999999999",
                "123456789012345678901234567890e999999999",
                "0.000000000000000001e-999999999"
            })
    void hugeExponentsCostNothing(String json) {
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            for (JsonReader.Read<Object> read : List.<JsonReader.Read<Object>>of(
                    JsonReader::readInt,
                    JsonReader::readLong,
                    JsonReader::readInteger,
                    JsonReader::readDecimal,
                    JsonReader::readDouble,
                    JsonReader::readFloat,
                    JsonReader::readAny)) {
                try {
                    write(read(json, read), JsonWriter::writeAny);
                } catch (JsonException expected) {
                    assertEquals("$", expected.path());
                }
            }
        });
    }

    @Test
    void limitsTheLengthOfNumbers() {
        String longest = "9".repeat(1000);
        String tooLong = longest + "9";
        assertEquals(new BigInteger(longest), read(longest, JsonReader::readInteger));
        assertEquals(new BigInteger(longest), read(longest, JsonReader::readAny));
        assertEquals(new BigDecimal("1e999").toBigInteger(), read("1e999", JsonReader::readInteger));
        assertEquals("$: the number is too large (offset 0)", failure("1e1000", JsonReader::readInteger));
        for (JsonReader.Read<Object> read : List.<JsonReader.Read<Object>>of(
                JsonReader::readLong, JsonReader::readDouble, JsonReader::readAny, JsonGrammarTest::skip)) {
            assertEquals("$: the number has more than 1000 characters (offset 0)", failure(tooLong, read));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.0",
                "0.1",
                "-0.1",
                "1.7976931348623157e308",
                "4.9e-324",
                "2.4703282292062328e-324",
                "2.2250738585072012e-308",
                "9007199254740993",
                "9007199254740992.9",
                "1e22",
                "1e23",
                "123456789012345e22",
                "123456789012345e-22",
                "999999999999999e23",
                "1e-400",
                "0.000001234",
                "179769313486231580793e288",
                "1.00000000000000011102230246251565404236316680908203125",
                "8.5e-7",
                "0e400",
                "0.00e-400"
            })
    void roundsDoublesCorrectly(String json) {
        assertEquals(Double.parseDouble(json), read(json, JsonReader::readDouble));
    }

    @Test
    void rejectsNumbersBeyondFloatingPoint() {
        assertEquals(
                "$: the number is out of range of a 64-bit floating point number (offset 0)",
                failure("1e309", JsonReader::readDouble));
        assertEquals(
                "$: the number is out of range of a 32-bit floating point number (offset 0)",
                failure("1e39", JsonReader::readFloat));
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> write(value, JsonWriter::writeDouble));
            assertThrows(IllegalArgumentException.class, () -> write((float) value, JsonWriter::writeFloat));
            assertThrows(IllegalArgumentException.class, () -> write(value, JsonWriter::writeAny));
            assertThrows(IllegalArgumentException.class, () -> write((float) value, JsonWriter::writeAny));
        }
    }

    @Test
    void randomDoublesRoundTrip() {
        SplittableRandom random = new SplittableRandom(20_240_131);
        for (int i = 0; i < 200_000 * SCALE; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String json = write(value, JsonWriter::writeDouble);
                double again = read(json, JsonReader::readDouble);
                if (Double.compare(again, value) != 0 || again != Double.parseDouble(json)) {
                    assertEquals(value, again, json);
                }
            }
        }
    }

    @Test
    void randomDecimalLiteralsReadAsDoubleParseDoubleDoes() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 100_000 * SCALE; i++) {
            long digits = random.nextLong() >>> random.nextInt(1, 64);
            String json = (random.nextBoolean() ? "-" : "") + digits + "." + random.nextInt(100_000) + "e"
                    + random.nextInt(-30, 30);
            double again = read(json, JsonReader::readDouble);
            if (Double.compare(again, Double.parseDouble(json)) != 0) {
                assertEquals(Double.parseDouble(json), again, json);
            }
        }
    }

    @Test
    void randomFloatsAndLongsRoundTrip() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 50_000 * SCALE; i++) {
            float value = Float.intBitsToFloat(random.nextInt());
            if (Float.isFinite(value)) {
                assertEquals(value, read(write(value, JsonWriter::writeFloat), JsonReader::readFloat));
            }
            long whole = random.nextLong() >> random.nextInt(64);
            String json = write(whole, JsonWriter::writeLong);
            assertEquals(Long.toString(whole), json);
            assertEquals(whole, read(json, JsonReader::readLong));
        }
    }

    @Test
    void writesNumbersInTheirShortForm() {
        assertEquals("5", write(5.0, JsonWriter::writeDouble));
        assertEquals("0", write(0.0, JsonWriter::writeDouble));
        assertEquals("-0.0", write(-0.0, JsonWriter::writeDouble));
        assertEquals("999999999999999", write(999_999_999_999_999.0, JsonWriter::writeDouble));
        assertEquals("1.0E15", write(1e15, JsonWriter::writeDouble));
        assertEquals("0.1", write(0.1, JsonWriter::writeDouble));
        assertEquals("5", write(5f, JsonWriter::writeFloat));
        assertEquals("-0.0", write(-0f, JsonWriter::writeFloat));
        assertEquals("9999999", write(9_999_999f, JsonWriter::writeFloat));
        assertEquals("1.0E7", write(1e7f, JsonWriter::writeFloat));
        assertEquals("0.1", write(0.1f, JsonWriter::writeFloat));
        assertEquals("1E+1000000000", write(new BigDecimal("1e1000000000"), JsonWriter::writeDecimal));
        assertEquals("0.10", write(new BigDecimal("0.10"), JsonWriter::writeDecimal));
        assertEquals("-2147483648", write(Integer.MIN_VALUE, JsonWriter::writeInt));
        assertEquals("18446744073709551616", write(BigInteger.TWO.pow(64), JsonWriter::writeInteger));
    }

    @Test
    void decimalsLoseNoDigit() {
        String digits = "0.1234567890123456789012345678901234567890";
        assertEquals(new BigDecimal(digits), read(digits, JsonReader::readDecimal));
        assertEquals(new BigDecimal(digits), read(digits, JsonReader::readAny));
        assertEquals(new BigDecimal("5.00"), read("5.00", JsonReader::readAny));
        assertEquals(new BigDecimal("5e0"), read("5e0", JsonReader::readAny));
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
