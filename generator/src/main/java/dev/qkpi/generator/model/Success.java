package dev.qkpi.generator.model;

import java.util.Optional;

/**
 * What an operation answers when it succeeds.
 *
 * @param status the status a server answers with unless told otherwise
 * @param content the body; empty when there is none
 */
public record Success(int status, Optional<Content> content) {}
