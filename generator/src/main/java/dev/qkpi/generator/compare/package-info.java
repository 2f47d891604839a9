/**
 * What differs between two documents, and what each difference means for clients and for servers.
 *
 * <p>Imports {@code document} and the JDK only. The verdicts are data, {@code rules.md}; the classes find out which rule
 * applies where.
 */
package dev.qkpi.generator.compare;
