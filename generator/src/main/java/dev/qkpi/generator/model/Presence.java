package dev.qkpi.generator.model;

/** Whether a property must be there, and whether it may be null. */
public enum Presence {
    REQUIRED,
    REQUIRED_NULLABLE,
    OPTIONAL,
    OPTIONAL_NULLABLE;

    /** The presence of a property that is or is not required, and is or is not nullable. */
    public static Presence of(boolean required, boolean nullable) {
        if (required) {
            return nullable ? REQUIRED_NULLABLE : REQUIRED;
        }
        return nullable ? OPTIONAL_NULLABLE : OPTIONAL;
    }

    /** Whether the Java value can never be null. */
    public boolean isNeverNull() {
        return this == REQUIRED;
    }

    /** Whether the property is written even when its value is null. */
    public boolean isAlwaysWritten() {
        return this == REQUIRED || this == REQUIRED_NULLABLE;
    }

    /** Whether the document allows null as the value. */
    public boolean isNullable() {
        return this == REQUIRED_NULLABLE || this == OPTIONAL_NULLABLE;
    }
}
