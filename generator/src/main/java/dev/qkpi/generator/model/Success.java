package dev.qkpi.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * What an operation answers when it succeeds.
 *
 * @param status the status a server answers with unless told otherwise
 * @param content the body; empty when there is none, or when it depends on the status
 * @param bareStatus the status of a success without a body, where the operation has one with a body as well
 * @param answers the successes, where they carry different bodies
 * @param resultType simple name of the type that has a record for each of these answers
 */
public record Success(
        int status,
        Optional<Content> content,
        Optional<Integer> bareStatus,
        List<Answer> answers,
        Optional<String> resultType) {
    public Success {
        answers = List.copyOf(answers);
    }

    /** The only success of an operation. */
    public Success(int status, Optional<Content> content) {
        this(status, content, Optional.empty(), List.of(), Optional.empty());
    }

    /** The same success with another form of its body. */
    public Success with(Content other) {
        return new Success(
                status,
                Optional.of(bareStatus.isPresent() ? other.orNone() : other),
                bareStatus,
                List.of(),
                resultType);
    }
}
