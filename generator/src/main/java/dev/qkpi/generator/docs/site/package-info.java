/**
 * A reference as a static site: pages that work from a folder, without a network and without scripts.
 *
 * <p>Templates escape every value; what is HTML already comes from {@code Prose} alone. Imports {@code docs.content},
 * {@code docs.call}, {@code output}, {@code report}, {@code template} and CommonMark.
 */
package dev.qkpi.generator.docs.site;
