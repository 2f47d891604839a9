package dev.qkpi.generator.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The templates that come with the generator, for those who want to change one. */
public final class BuiltInTemplates {

    /** The ending of a template's file. */
    public static final String ENDING = ".mustache";

    private static final String FOLDER = "/dev/qkpi/templates/";

    private BuiltInTemplates() {}

    /** Their names, sorted, such as {@code api} and {@code support/Text}. */
    public static List<String> names() {
        return TemplateSources.names().stream().sorted().toList();
    }

    /**
     * The text of one of them.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static String text(String name) {
        try (InputStream in = BuiltInTemplates.class.getResourceAsStream(FOLDER + name + ENDING)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no built-in template " + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
