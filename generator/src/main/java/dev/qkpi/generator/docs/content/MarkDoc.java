package dev.qkpi.generator.docs.content;

/**
 * One place that the document's source does not say.
 *
 * @param place file and line, as far as they are known
 * @param pointer JSON pointer to the place
 * @param note the mark
 */
public record MarkDoc(String place, String pointer, Note note) {}
