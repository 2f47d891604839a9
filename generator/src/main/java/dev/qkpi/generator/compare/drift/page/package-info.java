/**
 * Reads a saved copy of a vendor's reference page, pasted text or HTML, into operations with places.
 *
 * <p>May import the JDK and jsoup. What a page says that no rule here knows becomes a problem with its place.
 */
package dev.qkpi.generator.compare.drift.page;
