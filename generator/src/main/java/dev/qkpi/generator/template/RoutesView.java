package dev.qkpi.generator.template;

import java.util.List;

/** View of {@code routes}: how requests become calls of a resource's interface. */
record RoutesView(
        String packageName,
        List<String> imports,
        String typeName,
        String apiName,
        String nullable,
        List<Method> methods) {

    /** One operation; facts are calls on a builder, statements make the arguments, the last one answers. */
    record Method(
            String javaName,
            String idLiteral,
            String methodLiteral,
            String pathLiteral,
            List<String> facts,
            List<String> statements,
            boolean deprecated) {}
}
