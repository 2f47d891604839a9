package dev.qkpi.generator.openapi;

import dev.qkpi.generator.template.MustacheRenderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/**
 * Mustache.java as an engine of OpenAPI Generator's, under the name {@code qkpi-mustache}: strict, and nothing is
 * HTML-escaped.
 *
 * <p>The templates of generated files are rendered by then, user's templates among them, since their text decides their
 * path. What is left to render are the templates of files that a user adds in OpenAPI Generator's configuration. They
 * lie in the template directory, or are named by their path.
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
        return HandedTree.text(bundle, template).orElseGet(() -> render(template, bundle));
    }

    private static String render(String template, Map<String, Object> bundle) {
        Path directory = Optional.ofNullable(bundle.get(CodegenConstants.TEMPLATE_DIR))
                .map(Object::toString)
                .map(Path::of)
                .filter(path -> Files.exists(path.resolve(template)))
                .orElse(Path.of(""));
        String ending = "." + MUSTACHE;
        String name = template.endsWith(ending) ? template.substring(0, template.length() - ending.length()) : template;
        return new MustacheRenderer(Optional.of(directory)).render(name, bundle);
    }
}
