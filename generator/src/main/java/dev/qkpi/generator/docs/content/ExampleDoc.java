package dev.qkpi.generator.docs.content;

/**
 * An example.
 *
 * @param name its name in the document; empty if it has none
 * @param text the value as readers see it
 * @param url where it is instead, if it is elsewhere
 * @param made whether it was made from the schema, for want of one in the document
 */
public record ExampleDoc(String name, String description, String text, String url, boolean made) {}
