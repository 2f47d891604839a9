/**
 * Type-shaped files: records, open enums, unions and patches, written with JavaPoet, and the codec of each, written with
 * {@code source}.
 *
 * <p>Imports {@code model}, {@code output}, {@code source} and JavaPoet. Spec text enters only as an argument of
 * {@code $L}, a literal through {@code JavaText}: what JavaPoet's {@code $S} makes of it breaks at characters that it
 * takes for ends of lines.
 */
package dev.qkpi.generator.poet;
