package dev.qkpi.maven;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * A goal that is called by its name, {@code mvn qkpi:generate}.
 *
 * <p>Maven leaves out what is configured in executions then, so the call would do something else than the build does,
 * to the same place. Instead it does what the project's executions of the goal do.
 */
final class CommandLineCall {

    private final MojoExecution call;
    private final Plugin declared;

    CommandLineCall(MojoExecution call, Plugin declared) {
        this.call = call;
        this.declared = declared;
    }

    /** The executions that the call stands for; none if the goal does not run in the project's build. */
    List<PluginExecution> executions() {
        if (!"default-cli".equals(call.getExecutionId())) {
            return List.of();
        }
        List<PluginExecution> bound = new ArrayList<>();
        for (PluginExecution execution : declared.getExecutions()) {
            if (execution.getGoals().contains(call.getGoal())
                    && !execution.getId().equals("default-cli")) {
                bound.add(execution);
            }
        }
        return bound;
    }

    /** Runs one of them, as the build would. */
    void run(PluginExecution execution, MavenSession session, BuildPluginManager manager)
            throws MojoExecutionException, MojoFailureException {
        MojoExecution run = new MojoExecution(call.getMojoDescriptor(), execution.getId(), MojoExecution.Source.CLI);
        run.setConfiguration(configuration(execution));
        try {
            manager.executeMojo(session, run);
        } catch (PluginConfigurationException | PluginManagerException e) {
            throw new MojoExecutionException(
                    "qkpi: cannot run execution `" + execution.getId() + "`: " + e.getMessage(), e);
        }
    }

    /** The call's own configuration, which has the defaults, below that of the execution. */
    private Xpp3Dom configuration(PluginExecution execution) {
        Xpp3Dom merged = new Xpp3Dom("configuration");
        Set<String> names = parameters(call.getMojoDescriptor());
        if (execution.getConfiguration() instanceof Xpp3Dom own) {
            for (Xpp3Dom element : own.getChildren()) {
                if (names.contains(element.getName())) {
                    merged.addChild(new Xpp3Dom(element));
                }
            }
        }
        return Xpp3Dom.mergeXpp3Dom(merged, new Xpp3Dom(call.getConfiguration()));
    }

    private static Set<String> parameters(MojoDescriptor goal) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : goal.getParameters()) {
            names.add(parameter.getName());
        }
        return names;
    }
}
