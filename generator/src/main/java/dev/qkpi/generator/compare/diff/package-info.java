/**
 * The whole comparison of two documents as a report: what is sent, the generated Java, the version, the changelog.
 *
 * <p>Imports {@code compare} and the packages below it, {@code report}, {@code document}, the generator's front, and the
 * JDK.
 */
package dev.qkpi.generator.compare.diff;
