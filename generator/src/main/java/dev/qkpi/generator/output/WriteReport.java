package dev.qkpi.generator.output;

/**
 * What writing a tree did.
 *
 * @param written files that were new or had changed
 * @param kept files that were right already
 * @param removed files of an earlier run that are no longer generated
 */
public record WriteReport(int written, int kept, int removed) {}
