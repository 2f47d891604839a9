package dev.qkpi.generator.model;

/**
 * The body of a request.
 *
 * @param content what it holds
 * @param javaName the Java method's parameter that carries it
 * @param required whether a request without it is wrong
 * @param docs what the document says of it
 */
public record RequestBody(Content content, String javaName, boolean required, Docs docs) {}
