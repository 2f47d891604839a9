package dev.qkpi.generator.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The templates that qkpi brings along. */
final class BuiltIn {

    private static final String FOLDER = "/dev/qkpi/templates/";

    private BuiltIn() {}

    /** The text of a template, named with its ending; line ends are line feeds, however the sources were checked out. */
    static String text(String file) {
        return find(file)
                .orElseThrow(() -> new TemplateException("template " + file + ": there is none of that name", null));
    }

    /** As {@link #text}, or empty if there is none of that name. */
    static Optional<String> find(String file) {
        try (InputStream in = BuiltIn.class.getResourceAsStream(FOLDER + file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
