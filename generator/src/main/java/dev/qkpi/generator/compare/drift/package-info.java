/**
 * Holds a document against a saved copy of its vendor's reference page, or two copies of the page against each other.
 *
 * <p>{@link dev.qkpi.generator.compare.drift.DriftCheck} is the door. May import its own two packages for pages and for
 * documents as text, {@code document} and {@code report}.
 */
package dev.qkpi.generator.compare.drift;
