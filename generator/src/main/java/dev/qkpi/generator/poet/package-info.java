/**
 * Type-shaped files: records, open enums, unions, patches and the codec of each, written with JavaPoet.
 *
 * <p>Imports {@code model} and JavaPoet. Spec text enters only as an argument of {@code $L}, a literal
 * through {@code JavaText}: what {@code $S} makes of it breaks at characters that JavaPoet takes for ends of lines.
 */
package dev.qkpi.generator.poet;
