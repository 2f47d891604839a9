/**
 * What of two documents' generated Java differs, and whether old callers and implementations still compile and link.
 *
 * <p>Reads the sources that the generator makes, so that its verdicts hold for templates of the user's as well. Imports the
 * generator's front, {@code document}, {@code model} and its builder, {@code output}, and the JDK.
 */
package dev.qkpi.generator.compare.api;
