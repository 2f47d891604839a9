package dev.qkpi.generator.model;

/**
 * A value set once on the client and sent as a header with every operation that declares it.
 *
 * @param name the document's word for it
 * @param javaName the client builder's method
 * @param required whether at least one operation cannot do without it
 * @param docs what the document says of it
 */
public record ClientProperty(String name, String javaName, boolean required, Docs docs) {}
