/**
 * Documentation of an API, in each of its formats: a site, one page of Markdown, JSON, and a summary with what is missing.
 *
 * <p>Imports the generator's options, {@code document}, {@code model}, {@code model.build}, {@code output}, {@code report},
 * {@code template}, Jackson, and the packages below.
 */
package dev.qkpi.generator.docs;
