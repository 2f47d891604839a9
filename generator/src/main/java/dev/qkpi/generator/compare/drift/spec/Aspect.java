package dev.qkpi.generator.compare.drift.spec;

import java.util.Locale;

/** What a mark of provenance can speak for. */
public enum Aspect {
    /** That the part is there at all. */
    PRESENCE,
    /** Its type or shape. */
    TYPE,
    /** That it is required. */
    REQUIRED,
    /** That it may be null. */
    NULL,
    /** The values that it lists. */
    VALUES;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
