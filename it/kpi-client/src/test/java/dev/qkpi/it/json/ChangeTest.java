package dev.qkpi.it.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.client.Change;
import dev.qkpi.client.NullableChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The states of a patch's property. */
class ChangeTest {
    @Test
    void changeIsAbsentOrAValue() {
        Change<String> absent = Change.absent();
        Change<String> value = Change.to("new");
        List<String> seen = new ArrayList<>();
        absent.ifPresent(seen::add);
        value.ifPresent(seen::add);

        assertEquals(List.of("new"), seen);
        assertFalse(absent.isPresent());
        assertTrue(value.isPresent());
        assertEquals("old", absent.orElse("old"));
        assertEquals("new", value.orElse("old"));
        assertEquals("new", value.value());
        assertEquals(
                "the property is absent from the patch",
                assertThrows(IllegalStateException.class, absent::value).getMessage());
        assertThrows(NullPointerException.class, () -> Change.to(null));
        assertEquals("absent new", absent + " " + value);
        assertEquals(Change.to("new"), value);
        assertEquals(Change.to("new").hashCode(), value.hashCode());
        assertEquals(Change.absent(), absent);
        assertNotEquals(absent, value);
        assertNotEquals(Change.to("other"), value);
    }

    @Test
    void nullableChangeMayAlsoBeCleared() {
        NullableChange<String> absent = NullableChange.absent();
        NullableChange<String> cleared = NullableChange.cleared();
        NullableChange<String> value = NullableChange.to("new");
        List<String> seen = new ArrayList<>();
        List.of(absent, cleared, value).forEach(change -> change.ifPresent(seen::add));

        assertEquals(Arrays.asList(null, "new"), seen);
        assertEquals("false true true", absent.isPresent() + " " + cleared.isPresent() + " " + value.isPresent());
        assertEquals("false true false", absent.isCleared() + " " + cleared.isCleared() + " " + value.isCleared());
        assertEquals("old", absent.orElse("old"));
        assertNull(cleared.orElse("old"));
        assertEquals("new", value.orElse("old"));
        assertThrows(IllegalStateException.class, absent::value);
        assertNull(cleared.value());
        assertEquals("new", value.value());
        assertThrows(NullPointerException.class, () -> NullableChange.to(null));
        assertEquals("absent null new", absent + " " + cleared + " " + value);
        assertEquals(NullableChange.to("new"), value);
        assertEquals(NullableChange.to("new").hashCode(), value.hashCode());
        assertEquals(NullableChange.cleared(), cleared);
        assertNotEquals(absent, cleared);
        assertNotEquals(cleared, value);
    }
}
