package dev.qkpi.generator.report;

import dev.qkpi.generator.document.Severity;

/** How much a row weighs, the heaviest first. */
public enum Level {
    ERROR,
    WARNING,
    NOTE;

    /** The level of a finding. */
    public static Level of(Severity severity) {
        return severity == Severity.ERROR ? ERROR : WARNING;
    }

    /** Whether this is as heavy as another, or heavier. */
    public boolean isAtLeast(Level other) {
        return compareTo(other) <= 0;
    }

    /** The level as reports show it. */
    String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
