package dev.qkpi.it.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.client.internal.JsonException;
import dev.qkpi.client.internal.JsonReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A body that could be one of several types at each level costs no more than its length allows. */
class HostileBodyTest {

    /** Tries its content as an object with a number at the end, then as one with anything: twice the work per level. */
    private static Object ambiguous(JsonReader in) {
        int start = in.mark();
        try {
            return in.readMap(inner -> inner.peek() == JsonReader.Kind.OBJECT ? ambiguous(inner) : inner.readInt());
        } catch (JsonException e) {
            in.reset(start);
        }
        return in.readMap(inner -> inner.peek() == JsonReader.Kind.OBJECT ? ambiguous(inner) : inner.readAny());
    }

    private static byte[] nested(int levels) {
        String json = "{\"child\":".repeat(levels) + "1" + ",\"x\":\"n\"}".repeat(levels);
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void deepAmbiguityIsRefusedInTime() {
        JsonException failure = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThrows(
                        JsonException.class, () -> JsonReader.decode(nested(150), HostileBodyTest::ambiguous)));
        assertEquals("too ambiguous: it would have to be read too many times", failure.problem());
    }

    @Test
    void shallowAmbiguityIsRead() {
        assertEquals(
                "{child={child={child=1, x=n}, x=n}, x=n}",
                String.valueOf(JsonReader.<Object>decode(nested(3), HostileBodyTest::ambiguous)));
    }
}
