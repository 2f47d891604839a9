package dev.qkpi.generator.compare;

import java.math.BigDecimal;
import java.util.Set;

/** The keywords that bound values: which way they bound them. */
enum Limits {
    LEAST,
    MOST,
    STEP;

    /** The keywords with a number. */
    static final Set<String> KEYWORDS = Set.of(
            "minimum",
            "exclusiveMinimum",
            "minLength",
            "minItems",
            "minProperties",
            "minContains",
            "maximum",
            "exclusiveMaximum",
            "maxLength",
            "maxItems",
            "maxProperties",
            "maxContains",
            "multipleOf");

    /** Which way a keyword bounds. */
    static Limits of(String keyword) {
        return keyword.equals("multipleOf")
                ? STEP
                : keyword.toLowerCase(java.util.Locale.ROOT).contains("min") ? LEAST : MOST;
    }

    /** The bound that allows less. */
    BigDecimal tighter(BigDecimal one, BigDecimal other) {
        return this == LEAST ? one.max(other) : this == MOST ? one.min(other) : one.max(other);
    }

    /** Whether all that keeps within one bound keeps within another. */
    boolean isWithin(BigDecimal one, BigDecimal other) {
        return switch (this) {
            case LEAST -> one.compareTo(other) >= 0;
            case MOST -> one.compareTo(other) <= 0;
            case STEP -> other.signum() != 0 && one.remainder(other).signum() == 0;
        };
    }

    /** Whether a bound says nothing: no length is below zero. */
    static boolean isVoid(String keyword, BigDecimal bound) {
        return bound.signum() == 0
                && keyword.startsWith("min")
                && !keyword.equals("minimum")
                && !keyword.equals("minContains");
    }
}
