package dev.qkpi.generator.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.GeneratorOptions.Part;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unions of many members: javac must not need to infer a type from each of them, which takes cubic time. */
class UnionLimitsTest {

    private static final int MEMBERS = Integer.getInteger("qkpi.thorough", 1) > 1 ? 1_000 : 250;

    @Test
    void unionsOfManyMembersCompileInLinearTime(@TempDir Path classes) throws Exception {
        String members = LimitsTest.repeat(
                MEMBERS,
                i -> "\"M" + i + "\": {\"type\": \"object\", \"required\": [\"a" + i + "\"], \"properties\": {\"a" + i
                        + "\": {\"type\": \"string\"}}}");
        String union = ", \"U\": {\"anyOf\": ["
                + LimitsTest.repeat(MEMBERS, i -> "{\"$ref\": \"#/components/schemas/M" + i + "\"}") + "]}";
        ClassLoader loader = Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> LimitsTest.compiled(LimitsTest.document("", members + union), classes, Part.SERVER));
        String last = "{\"a" + (MEMBERS - 1) + "\":\"x\"}";
        assertEquals(last, LimitsTest.roundTrip(loader, "U", last));
    }
}
