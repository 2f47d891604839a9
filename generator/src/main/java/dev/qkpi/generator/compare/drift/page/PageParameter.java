package dev.qkpi.generator.compare.drift.page;

/**
 * A row of an operation's table of parameters.
 *
 * @param name the name as written
 * @param in header, path, query, body or what else the page says; empty if it says nothing
 * @param required whether the row carries the mark
 * @param type the type as written
 * @param description the description on one line
 * @param sample the sample value as text, empty if there is none or it is JSON
 * @param value the sample value of a body, or {@code null}
 * @param place where the row begins
 */
public record PageParameter(
        String name,
        String in,
        boolean required,
        String type,
        String description,
        String sample,
        PageValue value,
        Place place) {

    /** Whether the row describes the body of the request. */
    public boolean body() {
        return in.equals("body");
    }
}
