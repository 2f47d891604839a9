package dev.qkpi.generator.validate;

/**
 * A breach of a rule.
 *
 * @param check the rule
 * @param pointer JSON pointer to the place in the whole document
 * @param message what is wrong, a sentence without its full stop
 * @param remedy what to do about it, a sentence without its full stop
 */
record Problem(Check check, String pointer, String message, String remedy) {}
