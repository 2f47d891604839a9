package dev.qkpi.generator.docs.content;

import java.util.List;

/**
 * A status that is no success, across all operations.
 *
 * @param descriptions what the document says of it, each text once
 * @param exception the Java client's exception
 * @param bodies the types that its body may have
 * @param operations ids of the operations that answer it
 */
public record ErrorDoc(
        String status,
        String phrase,
        String exception,
        List<String> descriptions,
        List<List<TypePart>> bodies,
        List<String> operations) {}
