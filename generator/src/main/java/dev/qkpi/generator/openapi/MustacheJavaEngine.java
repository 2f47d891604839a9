package dev.qkpi.generator.openapi;

import dev.qkpi.generator.template.MustacheRenderer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/**
 * Mustache.java as an engine of OpenAPI Generator's, under the name {@code qkpi-mustache}: strict, and nothing is
 * HTML-escaped.
 *
 * <p>The templates of generated files are rendered by then, user's templates among them, since their text decides their
 * path. What is left to render are the templates of files that a user adds in OpenAPI Generator's configuration. Those
 * are named by their path from the working directory; in the template directory nothing would use them, which is an
 * error.
 */
public final class MustacheJavaEngine implements TemplatingEngineAdapter {

    /** The engine's name. */
    public static final String NAME = "qkpi-mustache";

    private static final String MUSTACHE = "mustache";

    /** The engine, as OpenAPI Generator's service loader makes it. */
    public MustacheJavaEngine() {}

    @Override
    public String getIdentifier() {
        return NAME;
    }

    @Override
    public String[] getFileExtensions() {
        return new String[] {MUSTACHE, HandedTree.ENDING};
    }

    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String template) {
        return HandedTree.text(bundle, template).orElseGet(() -> render(Path.of(template), bundle));
    }

    private static String render(Path template, Map<String, Object> bundle) {
        String file = template.getFileName().toString();
        String ending = "." + MUSTACHE;
        String name = file.endsWith(ending) ? file.substring(0, file.length() - ending.length()) : file;
        return new MustacheRenderer(Optional.of(template.resolveSibling(""))).render(name, bundle);
    }
}
