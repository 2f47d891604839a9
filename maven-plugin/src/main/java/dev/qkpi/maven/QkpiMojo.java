package dev.qkpi.maven;

import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.SourceException;
import dev.qkpi.generator.template.TemplateException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals share: the document, whether to do anything, and how failures are told. */
abstract class QkpiMojo extends AbstractMojo {

    /** The OpenAPI document, a file; without it, the KPI document that comes with the plugin. */
    @Parameter(property = "qkpi.inputSpec")
    private File inputSpec;

    /** Whether to do nothing. */
    @Parameter(property = "qkpi.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution execution;

    // What replaces the annotation needs another dependency and Maven 4's plugin tools.
    @SuppressWarnings("deprecation")
    @Component
    private BuildPluginManager manager;

    /** Does the goal's work; notes its own wrong parameters first and stops if there are any. */
    abstract void run(WrongParameters wrong) throws IOException, MojoFailureException;

    /** The document; the inputs are checked by then. */
    final SpecSource document() {
        return Documents.source(inputSpec);
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("qkpi is skipped");
            return;
        }
        Plugin declared = Declaration.of(session.getCurrentProject(), execution);
        CommandLineCall call = new CommandLineCall(execution, declared);
        if (call.executions().isEmpty()) {
            runHere(declared);
        }
        for (PluginExecution bound : call.executions()) {
            call.run(bound, session, manager);
        }
    }

    private void runHere(Plugin declared) throws MojoExecutionException, MojoFailureException {
        WrongParameters wrong = new WrongParameters();
        new ParameterNames(execution, declared, session, getLog()).check(wrong);
        Documents.check(inputSpec, wrong);
        try {
            run(wrong);
        } catch (SpecException
                | TemplateException
                | SourceException
                | IllegalArgumentException
                | UncheckedIOException
                | IOException e) {
            Failures.rethrow(e, getLog());
        }
    }
}
