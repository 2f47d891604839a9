package dev.qkpi.generator.compare.drift.page;

/**
 * An expected response code.
 *
 * @param code three digits, or {@code default}
 * @param text what the page writes beside it
 * @param place where it stands
 */
public record PageCode(String code, String text, Place place) {

    /** Whether it stands for a success. */
    public boolean success() {
        return code.startsWith("2");
    }
}
