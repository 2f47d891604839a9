package dev.qkpi.generator.model;

/**
 * The one value that a property may have.
 *
 * @param kind the scalar that holds it
 * @param literal its text, or the number's or boolean's literal
 */
public record Fixed(ScalarKind kind, String literal) {}
