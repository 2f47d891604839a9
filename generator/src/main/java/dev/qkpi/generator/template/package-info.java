/**
 * Prose-shaped files: interfaces, clients, server stubs, errors and support code, rendered from Mustache templates.
 *
 * <p>Each template has one view record, whose values are ready to print: templates decide nothing. Imports
 * {@code model}, {@code output} and Mustache.java.
 */
package dev.qkpi.generator.template;
