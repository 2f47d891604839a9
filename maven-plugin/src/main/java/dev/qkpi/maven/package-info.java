/**
 * The goals of the Maven plugin: parameters in, files and messages out.
 *
 * <p>Imports {@code input}, {@code templates} and {@code fork}, the generator's front, its documents, output and template
 * errors, and Maven's API. Decides nothing about
 * generated code.
 */
package dev.qkpi.maven;
