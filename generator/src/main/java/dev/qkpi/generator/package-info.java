/**
 * The generator's front: {@link dev.qkpi.generator.ClientGenerator} takes a document and gives a tree of sources.
 *
 * <p>The path: {@code document} reads, {@code model.build} builds the {@code model}, {@code template} and {@code poet}
 * write files, {@code output} holds them. Imports all of these, and nothing of OpenAPI Generator's.
 */
package dev.qkpi.generator;
