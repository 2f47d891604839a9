/**
 * Generated files, as a tree in memory and on disk.
 *
 * <p>Imports the JDK and {@code state}. {@link dev.qkpi.generator.output.TreeWriter} alone touches the disk.
 */
package dev.qkpi.generator.output;
