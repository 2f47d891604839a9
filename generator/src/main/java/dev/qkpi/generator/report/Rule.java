package dev.qkpi.generator.report;

/**
 * What a kind of row is about.
 *
 * @param id the id that rows carry
 * @param title what is asked for, a sentence without its full stop
 * @param reason why it matters, a sentence without its full stop
 */
public record Rule(String id, String title, String reason) {}
