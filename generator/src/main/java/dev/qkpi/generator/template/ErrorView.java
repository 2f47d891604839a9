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
        List<String> bodies,
        List<String> onlyBody,
        List<String> bodyNames) {}
