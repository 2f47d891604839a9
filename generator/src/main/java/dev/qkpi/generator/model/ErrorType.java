package dev.qkpi.generator.model;

import java.util.List;

/**
 * An exception class for one documented status.
 *
 * @param status {@code 404}, {@code 4XX} or {@code default}
 * @param className simple Java name
 * @param phrase what the status means, for example {@code Not Found}
 * @param bodies the distinct types its JSON body has across the operations
 */
public record ErrorType(String status, String className, String phrase, List<TypeRef> bodies) {
    public ErrorType {
        bodies = List.copyOf(bodies);
    }
}
