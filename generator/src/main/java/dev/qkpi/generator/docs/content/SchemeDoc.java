package dev.qkpi.generator.docs.content;

import java.util.List;

/**
 * A way to authenticate.
 *
 * @param key what the document calls it
 * @param kind what it is, for example {@code HTTP bearer}
 * @param facts what there is to know of it, name and value
 * @param setting the method of the Java client's builder that takes it; empty if there is none
 */
public record SchemeDoc(
        String key, String kind, String description, List<Fact> facts, String setting, List<Note> notes) {

    /** Something to know. */
    public record Fact(String name, String value) {}
}
