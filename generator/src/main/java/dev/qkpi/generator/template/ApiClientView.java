package dev.qkpi.generator.template;

import java.util.List;

/** View of {@code apiClient} and {@code asyncApiClient}: the interface of a resource over HTTP. */
record ApiClientView(
        String packageName,
        List<String> imports,
        String typeName,
        String apiName,
        String callsName,
        List<Method> methods) {

    /** One operation. */
    record Method(
            String result, String name, String parameters, String arguments, boolean returns, boolean deprecated) {}
}
