package dev.qkpi.generator.model;

import java.util.Optional;

/**
 * A documented answer that is not a success.
 *
 * @param status {@code 404}, {@code 4XX} or {@code default}
 * @param content the body; empty when it is undocumented, or neither JSON nor text
 * @param text what the document says of it
 */
public record Failure(String status, Optional<Content> content, String text) {

    /** What a JSON body holds. */
    public Optional<TypeRef> body() {
        return content.filter(body -> body.kind() == Content.Kind.JSON)
                .map(Content::type)
                .filter(type -> !type.isAny());
    }
}
