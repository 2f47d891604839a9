package dev.qkpi.generator.template;

import java.util.List;

/** View of {@code error}: the exception class of a status. */
record ErrorView(
        String packageName,
        List<String> imports,
        String typeName,
        String phrase,
        String status,
        boolean anyStatus,
        List<Given> bodies,
        List<Body> onlyBody,
        List<String> headers) {

    /** A type of the body, and the function that writes it. */
    record Given(String type, String writing) {}

    /** The one type of the body: as it is, and marked as one that may be null. */
    record Body(String plain, String nullable) {}
}
