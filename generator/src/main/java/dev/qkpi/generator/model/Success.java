package dev.qkpi.generator.model;

import java.util.Optional;

/**
 * What an operation answers when it succeeds.
 *
 * @param status the status a server answers with unless told otherwise
 * @param content the body; empty when there is none
 * @param bareStatus the status of a success without a body, where the operation has one with a body as well
 */
public record Success(int status, Optional<Content> content, Optional<Integer> bareStatus) {

    /** The only success of an operation. */
    public Success(int status, Optional<Content> content) {
        this(status, content, Optional.empty());
    }
}
