package dev.qkpi.generator.compare.drift.spec;

/**
 * A number, boolean or null to be written as it is.
 *
 * @param text how YAML and JSON write it
 */
public record Raw(String text) {

    /** The value true. */
    public static final Raw TRUE = new Raw("true");

    /** The value false. */
    public static final Raw FALSE = new Raw("false");
}
