package dev.qkpi.generator.docs.call;

/**
 * The calls of one form of an operation.
 *
 * @param title what sets the form apart from the operation's other ones; empty if there is one only
 * @param curl the call from a shell
 * @param java the call with the generated client, imports included
 * @param async the same that returns at once
 */
public record Call(String title, String curl, String java, String async) {}
