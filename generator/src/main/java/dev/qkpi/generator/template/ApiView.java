package dev.qkpi.generator.template;

import java.util.List;

/** View of {@code api} and {@code asyncApi}: the interface of a resource. */
record ApiView(String packageName, List<String> imports, List<String> docs, String typeName, List<Method> methods) {

    /** One operation. */
    record Method(
            List<String> docs,
            boolean deprecated,
            String result,
            String name,
            String parameters,
            List<ShortForm> shortForms) {}

    /** The method without optional arguments; there is one if the operation has any. */
    record ShortForm(
            List<String> docs,
            boolean deprecated,
            boolean returns,
            String result,
            String parameters,
            String arguments) {}
}
