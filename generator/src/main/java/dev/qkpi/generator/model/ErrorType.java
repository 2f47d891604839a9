package dev.qkpi.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * An exception class for one documented status.
 *
 * @param status {@code 404}, {@code 4XX} or {@code default}
 * @param className simple Java name
 * @param phrase what the status means, for example {@code Not Found}
 * @param bodies the distinct types its JSON body has across the operations
 * @param headers the headers that any of them documents; empty when there are none
 */
public record ErrorType(
        String status, String className, String phrase, List<TypeRef> bodies, Optional<AnswerHeaders> headers) {
    public ErrorType {
        bodies = List.copyOf(bodies);
    }
}
