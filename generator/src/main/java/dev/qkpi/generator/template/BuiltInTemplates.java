package dev.qkpi.generator.template;

import java.util.List;
import java.util.stream.Stream;

/** The templates that come with the generator, for those who want to change one. */
public final class BuiltInTemplates {

    /** The ending of a template's file. */
    public static final String ENDING = ".mustache";

    /** Those of documentation, which {@code generate} never reads. */
    private static final List<String> DOCS = List.of(
            "docs/about",
            "docs/assumptions",
            "docs/bottom",
            "docs/calls",
            "docs/changes",
            "docs/children",
            "docs/errors",
            "docs/example",
            "docs/facts",
            "docs/group",
            "docs/media",
            "docs/member",
            "docs/method",
            "docs/notes",
            "docs/operation",
            "docs/operations",
            "docs/overview",
            "docs/response",
            "docs/schema",
            "docs/schemas",
            "docs/scheme",
            "docs/script",
            "docs/scriptResults",
            "docs/scriptSearch",
            "docs/scriptStore",
            "docs/scriptTabs",
            "docs/scriptTheme",
            "docs/server",
            "docs/shape",
            "docs/style",
            "docs/styleBase",
            "docs/styleContent",
            "docs/styleDark",
            "docs/styleFrame",
            "docs/stylePrint",
            "docs/top",
            "docs/turn",
            "docs/type");

    private BuiltInTemplates() {}

    /** Their names, sorted, such as {@code api} and {@code support/Text}. */
    public static List<String> names() {
        return Stream.concat(TemplateSources.names().stream(), DOCS.stream())
                .sorted()
                .toList();
    }

    /**
     * The text of one of them.
     *
     * @throws TemplateException if there is none of that name
     */
    public static String text(String name) {
        return BuiltIn.text(name + ENDING);
    }
}
