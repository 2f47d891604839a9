package dev.qkpi.generator.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version may follow another. */
class BumpTest {

    @ParameterizedTest
    @CsvSource({
        "MAJOR, 1.4.2, 2.0.0",
        "MINOR, 1.4.2, 1.5.0",
        "PATCH, 1.4.2, 1.4.3",
        "NONE, 1.4.2, 1.4.2",
        "MAJOR, 0.4.2, 0.5.0",
        "MINOR, 0.4.2, 0.4.3",
        "PATCH, 0.4.2, 0.4.3",
        "MAJOR, v2.1, 3.0.0",
        "MINOR, 2.1.0-beta.3, 2.2.0",
        "MAJOR, 2026-11-24, 2026-11-24",
        "MAJOR, one, one"
    })
    void aVersionIsFollowedByTheLeastThatSaysEnough(Bump bump, String version, String next) {
        assertEquals(next, bump.after(version));
    }
}
