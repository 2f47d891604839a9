package dev.qkpi.generator.template;

import java.util.List;

/** The templates that come with the generator, for those who want to change one. */
public final class BuiltInTemplates {

    /** The ending of a template's file. */
    public static final String ENDING = ".mustache";

    private BuiltInTemplates() {}

    /** Their names, sorted, such as {@code api} and {@code support/Text}. */
    public static List<String> names() {
        return TemplateSources.names().stream().sorted().toList();
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
