package dev.qkpi.generator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SpellingTest {

    @Test
    void slipsAreFound() {
        List<String> known = List.of("apiClient", "bearer", "listPets");
        assertEquals(Optional.of("apiClient"), Spelling.closest("apiCleint", known));
        assertEquals(Optional.of("bearer"), Spelling.closest("BEARR", known));
        assertEquals(Optional.of("listPets"), Spelling.closest("listPet", known));
        assertEquals(Optional.empty(), Spelling.closest("somethingElse", known));
    }

    @Test
    void longTextsCostNoMoreThanShortOnes() {
        String long1 = "x".repeat(45_000) + "a";
        String long2 = "x".repeat(45_000) + "b";
        assertEquals(Optional.empty(), Spelling.closest(long1, List.of(long2)));
    }

    @Test
    void manyNamesAreGoneThroughInTime() {
        List<String> known = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            known.add("nameOfAnother" + Integer.toString(i * 7919, 36));
        }
        for (int i = 0; i < 300; i++) {
            assertEquals(Optional.empty(), Spelling.closest("whatWasWritten" + i, known));
        }
    }
}
