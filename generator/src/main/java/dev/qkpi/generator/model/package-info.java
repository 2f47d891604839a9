/**
 * What a client consists of, in Java's terms: immutable records between the document and the emitters.
 *
 * <p>Imports the JDK only, so that templates and emitters can be read without knowing OpenAPI's object model.
 */
package dev.qkpi.generator.model;
