package dev.qkpi.generator.docs.content;

import java.util.List;

/**
 * A parameter of an operation, or a header of an answer.
 *
 * @param pointer where it stands in the document
 * @param anchor what deep links call it on its page
 * @param place path, query, header or cookie
 * @param layout how its value is laid out, in words; empty where that is the usual way
 * @param setting the setting of the Java client that supplies it; empty if each call does
 */
public record ParameterDoc(
        String pointer,
        String anchor,
        String name,
        String place,
        boolean required,
        boolean deprecated,
        String description,
        String layout,
        String setting,
        ShapeDoc shape,
        List<ExampleDoc> examples,
        List<Note> notes) {}
