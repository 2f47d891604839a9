/**
 * Checking a document: its structure, what it means, its examples, and the rules of taste that a team chooses.
 *
 * <p>{@link dev.qkpi.generator.validate.Validation} runs everything; {@link dev.qkpi.generator.validate.Check} lists the
 * rules. What reading and building say is taken over, not said again. Imports {@code document}, {@code model},
 * {@code model.build}, {@code report}, Jackson's tree, and the JSON Schema validator, which nothing else loads.
 */
package dev.qkpi.generator.validate;
