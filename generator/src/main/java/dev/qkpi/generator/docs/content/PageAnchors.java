package dev.qkpi.generator.docs.content;

/** The names that pages have for their own places. */
final class PageAnchors {

    static final String[] TAKEN = {
        "content",
        "navigation",
        "search",
        "results",
        "theme",
        "top",
        "calls",
        "call-curl",
        "call-java",
        "call-async",
        "parameters",
        "request",
        "responses",
        "properties",
        "examples",
        "uses",
        "values",
        "variants",
        "callbacks",
        "links",
        "operations"
    };

    private PageAnchors() {}
}
