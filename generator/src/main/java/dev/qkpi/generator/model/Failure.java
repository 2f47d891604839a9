package dev.qkpi.generator.model;

import java.util.Optional;

/**
 * A documented answer that is not a success.
 *
 * @param status {@code 404}, {@code 4XX} or {@code default}
 * @param body what a JSON body holds; empty when undocumented or not JSON
 * @param text what the document says of it
 */
public record Failure(String status, Optional<TypeRef> body, String text) {}
