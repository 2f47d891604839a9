/**
 * From document to model: one small class per concern.
 *
 * <p>Imports {@code document}, {@code model} and Swagger's object model of operations.
 */
package dev.qkpi.generator.model.build;
