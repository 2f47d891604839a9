/**
 * From the text of {@code inputSpec} to a document: files, folders, resources, artifacts.
 *
 * <p>Imports the generator's {@code SpecSource} and its guesses at spelling, nothing that parses, and nothing of Maven's:
 * what a run reads is known before any heavy class is loaded.
 */
package dev.qkpi.maven.input;
