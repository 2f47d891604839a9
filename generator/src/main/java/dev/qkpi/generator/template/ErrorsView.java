package dev.qkpi.generator.template;

import java.util.List;

/** View of {@code errors}: which exception a status becomes. */
record ErrorsView(String packageName, List<String> imports, List<Case> exact, List<Case> ranges, String fallback) {

    /** A status, or a first digit, and its exception. */
    record Case(String status, String type) {}
}
