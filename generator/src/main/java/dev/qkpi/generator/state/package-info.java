/**
 * What a directory of generated files was made from, and whether that still holds: decided before anything else of the
 * generator is loaded.
 *
 * <p>Imports the JDK only, and of that little: a build in which nothing changed pays for these classes and for no
 * others, so they do without lambdas, streams, formats and patterns. Contents decide, never times.
 */
package dev.qkpi.generator.state;
