/**
 * What a goal found, in the formats that people and tools read.
 *
 * <p>A {@link dev.qkpi.generator.report.Report} holds it, a {@link dev.qkpi.generator.report.Format} writes it: a function
 * of the report alone, in which text of documents is data for every reader. Imports the findings of {@code document} and
 * the JDK.
 */
package dev.qkpi.generator.report;
