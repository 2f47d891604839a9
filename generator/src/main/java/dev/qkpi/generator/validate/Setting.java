package dev.qkpi.generator.validate;

import dev.qkpi.generator.report.Level;
import java.util.Optional;

/** What a team wants of a rule. */
public enum Setting {
    OFF,
    NOTE,
    WARNING,
    ERROR;

    /** The level of what the rule finds; empty if it finds nothing. */
    public Optional<Level> level() {
        return switch (this) {
            case OFF -> Optional.empty();
            case NOTE -> Optional.of(Level.NOTE);
            case WARNING -> Optional.of(Level.WARNING);
            case ERROR -> Optional.of(Level.ERROR);
        };
    }
}
