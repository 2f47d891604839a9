package dev.qkpi.generator.report;

/**
 * Something to say about the whole, for example {@code Suggested version: 2.0.0}.
 *
 * @param name what it is about
 * @param value what there is to say; text of several lines is kept as it is, such as a patch
 */
public record Fact(String name, String value) {

    boolean isBlock() {
        return value.contains("\n");
    }
}
