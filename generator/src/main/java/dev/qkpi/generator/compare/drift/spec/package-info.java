/**
 * A document as its text: every value with line and column, and edits that leave all other bytes alone.
 *
 * <p>May import {@code document}, SnakeYAML and the JDK.
 */
package dev.qkpi.generator.compare.drift.spec;
