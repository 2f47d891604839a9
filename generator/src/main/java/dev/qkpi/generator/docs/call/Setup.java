package dev.qkpi.generator.docs.call;

/**
 * What callers do once.
 *
 * @param java the Java client is made
 * @param shell the variables that the calls from a shell take
 */
public record Setup(String java, String shell) {}
