package dev.qkpi.maven;

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

/** What all goals share: whether to do anything, and the executions that a call by name stands for. */
abstract class QkpiMojo extends AbstractMojo {

    /**
     * Whether to do nothing, as with -Dqkpi.skip.
     *
     * @since 0.1.0
     */
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

    /** Does the goal's work; notes its own wrong parameters first and stops if there are any. */
    abstract void run(GoalCall call) throws IOException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("qkpi is skipped");
            return;
        }
        GoalCall call = new GoalCall(session, execution, basedir.toPath(), getLog());
        if (!call.standsForExecutions(manager)) {
            call.run(this::run);
        }
    }
}
