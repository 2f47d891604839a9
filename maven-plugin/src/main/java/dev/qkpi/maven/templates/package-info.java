/**
 * Copies of built-in templates in a project, and which version they stem from.
 *
 * <p>Imports the generator's built-in templates and its guesses at spelling, and nothing of Maven's.
 */
package dev.qkpi.maven.templates;
