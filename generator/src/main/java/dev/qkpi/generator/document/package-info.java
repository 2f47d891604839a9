/**
 * Reading a document: bytes to a checked, read-only object model, with a place for every complaint.
 *
 * <p>The only package that parses. Imports Jackson, SnakeYAML, {@code state} and the JDK.
 * {@code WebFiles} alone knows the network, and is asked for what an option allows.
 */
package dev.qkpi.generator.document;
