/** Tests of documentation: what is told, what is missing, how calls look, and that text stays text. */
package dev.qkpi.generator.docs;
