/**
 * From document to model: one small class per concern.
 *
 * <p>Imports {@code document} and {@code model}.
 */
package dev.qkpi.generator.model.build;
