package dev.qkpi.maven;

import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.maven.input.Inputs;
import java.io.File;
import java.io.IOException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/** What all goals that read a document share: its place, and whether to do anything. */
abstract class QkpiMojo extends AbstractMojo {

    /**
     * The OpenAPI document: a file, a directory of files that refer to each other, {@code classpath:} with a resource of
     * the plugin's dependencies, or a published artifact, {@code groupId:artifactId:version[:type[:classifier]]}; for one
     * file of several in an archive, followed by {@code !/} and its path. Without it, the KPI document in the plugin's
     * dependency {@code qkpi-spec}.
     */
    @Parameter(property = "qkpi.inputSpec")
    private String inputSpec;

    /** Whether to do nothing. */
    @Parameter(property = "qkpi.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution execution;

    // What replaces the annotation needs another dependency and Maven 4's plugin tools.
    @SuppressWarnings("deprecation")
    @Component
    private BuildPluginManager manager;

    @SuppressWarnings("deprecation")
    @Component
    private RepositorySystem repositories;

    /** Does the goal's work; notes its own wrong parameters first and stops if there are any. */
    abstract void run(SpecSource document, WrongParameters wrong) throws IOException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("qkpi is skipped");
            return;
        }
        GoalCall call = new GoalCall(session, execution, getLog());
        if (!call.standsForExecutions(manager)) {
            ProjectArtifacts artifacts = new ProjectArtifacts(repositories, session);
            Inputs inputs = new Inputs(basedir.toPath(), getClass().getClassLoader(), artifacts);
            call.run(() -> inputs.open(inputSpec), this::run);
        }
    }
}
