package dev.qkpi.generator.model;

import java.util.Optional;

/**
 * One of several successes of an operation that carry different bodies.
 *
 * @param status {@code 200} or {@code 2XX}
 * @param typeName simple name of the record for it, within the type of the operation's result
 * @param content the body; empty when there is none
 * @param text what the document says of it
 */
public record Answer(String status, String typeName, Optional<Content> content, String text) {

    /** The status, or its first digit if it stands for all of these. */
    public String number() {
        return status.replace("XX", "");
    }

    /** The status that a server answers with. */
    public int sent() {
        return status.endsWith("XX") ? Integer.parseInt(number()) * 100 : Integer.parseInt(status);
    }
}
