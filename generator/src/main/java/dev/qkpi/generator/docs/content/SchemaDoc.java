package dev.qkpi.generator.docs.content;

import java.util.List;

/**
 * A named schema.
 *
 * @param file the name of its page, without folder and ending
 * @param javaType the Java type that stands for it; empty if it has none of its own
 * @param usedByOperations ids of the operations that send or receive it directly
 * @param usedBySchemas names of the schemas that refer to it
 */
public record SchemaDoc(
        String name,
        String file,
        String pointer,
        String javaType,
        String title,
        String description,
        boolean deprecated,
        ShapeDoc shape,
        List<ExampleDoc> examples,
        List<String> usedByOperations,
        List<String> usedBySchemas,
        List<Note> notes) {}
