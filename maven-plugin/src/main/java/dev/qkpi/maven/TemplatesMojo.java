package dev.qkpi.maven;

import dev.qkpi.generator.template.BuiltInTemplates;
import dev.qkpi.maven.templates.Copies;
import dev.qkpi.maven.templates.Selection;
import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Copies built-in templates into the project, for editing. What was edited there stays as it is; where the built-in
 * template has changed since, its new text is put beside. Delete the copies that you do not change: generate uses the
 * built-in ones in their place.
 *
 * @since 0.1.0
 */
@Mojo(name = "templates", requiresProject = false, threadSafe = true)
public class TemplatesMojo extends QkpiMojo {

    private static final String USUAL = "src/main/qkpi-templates";

    /**
     * The directory that the templates are copied to; without it, the one that the project's generate uses, else
     * src/main/qkpi-templates.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.templateDirectory")
    private File templateDirectory;

    /**
     * Which templates are copied, by name, as in api or support/Text, or support/* for all that begin so; without it,
     * those that were copied before, else all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.templates")
    private List<String> templates;

    /**
     * Whether templates that were edited are overwritten, as with -Dqkpi.force.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.force", defaultValue = "false")
    private boolean force;

    @Override
    void run(GoalCall call) throws IOException, MojoFailureException {
        WrongParameters wrong = call.wrong();
        File directory = templateDirectory == null ? call.file("templateDirectory", USUAL) : templateDirectory;
        Collection<String> names = Selection.of(templates == null ? List.of() : templates, wrong::add);
        if (directory.exists() && !directory.isDirectory()) {
            wrong.add("templateDirectory `" + directory + "` is a file. Name a directory, which need not exist.");
        }
        wrong.throwIfAny();
        if (names.isEmpty()) {
            names = Copies.earlier(directory.toPath());
        }
        Copies copies = new Copies(directory.toPath(), call.version(), force);
        copies.copy(names.isEmpty() ? BuiltInTemplates.names() : names);
        copies.warnings().forEach(warning -> getLog().warn("qkpi: " + warning));
        getLog().info("qkpi: " + copies.summary());
    }
}
