/**
 * Type-shaped files: records, open enums, unions, patches and the codec of each, written with JavaPoet.
 *
 * <p>Imports {@code model} and JavaPoet. Spec text enters only as an argument of {@code $L} or {@code $S}.
 */
package dev.qkpi.generator.poet;
