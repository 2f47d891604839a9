package dev.qkpi.generator.model;

/**
 * One known value of an open enum.
 *
 * @param constant the Java constant's name
 * @param literal the value as text: the string itself, or the number's literal
 */
public record EnumValue(String constant, String literal) {}
