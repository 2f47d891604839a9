package dev.qkpi.maven;

import java.util.List;
import java.util.Objects;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * A goal that is called by its name.
 *
 * <p>Maven then leaves out what is configured in an execution, and would generate something else to the same place.
 */
final class CommandLineCall {

    private final MojoExecution execution;
    private final Plugin declared;

    CommandLineCall(MojoExecution execution, Plugin declared) {
        this.execution = execution;
        this.declared = declared;
    }

    /** Notes each execution whose configuration the call does not see. */
    void check(WrongParameters wrong) {
        if (!"default-cli".equals(execution.getExecutionId())) {
            return;
        }
        MojoDescriptor goal = execution.getMojoDescriptor();
        for (PluginExecution other : declared.getExecutions()) {
            if (!other.getId().equals("default-cli") && differs(other, goal.getParameters())) {
                String call = "mvn qkpi:" + goal.getGoal();
                wrong.add("`" + call + "` does not see the configuration of execution `" + other.getId() + "`. Use `"
                        + call + "@" + other.getId() + "`, or move the configuration up to the plugin.");
            }
        }
    }

    private boolean differs(PluginExecution other, List<Parameter> parameters) {
        return parameters.stream()
                .map(Parameter::getName)
                .anyMatch(name -> !Objects.equals(
                        element(other.getConfiguration(), name), element(declared.getConfiguration(), name)));
    }

    private static Xpp3Dom element(Object configuration, String name) {
        return configuration == null ? null : ((Xpp3Dom) configuration).getChild(name);
    }
}
