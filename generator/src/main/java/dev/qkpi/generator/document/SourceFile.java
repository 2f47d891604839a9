package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One file of a document.
 *
 * @param source its name, bytes and home
 * @param json whether it is JSON; else it is YAML
 * @param tree its value
 */
record SourceFile(SpecSource source, boolean json, JsonNode tree) {

    /** The file with a source's tree. */
    static SourceFile of(SpecSource source, SpecParser.Parsed parsed) {
        return new SourceFile(source, parsed.json(), parsed.tree());
    }

    /** How messages call it. */
    String name() {
        return source.name();
    }

    /** Files are what they are, not what they say. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
