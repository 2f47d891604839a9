package dev.qkpi.generator.template;

import java.util.List;

/** View of {@code calls}: how the arguments of a resource's operations become requests. */
record CallsView(String packageName, List<String> imports, String typeName, String apiName, List<Method> methods) {

    /** One operation; the steps are calls on a builder. */
    record Method(
            String name,
            String result,
            String parameters,
            String idLiteral,
            String methodLiteral,
            String pathLiteral,
            List<String> steps,
            String end) {}
}
