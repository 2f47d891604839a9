package dev.qkpi.maven;

import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** What the project's POM says of this plugin. */
final class Declaration {

    private Declaration() {}

    /** The plugin as the POM declares or else manages it; one without anything if it does neither. */
    static Plugin of(MavenProject project, MojoExecution execution) {
        // The execution's own plugin will not do: for a goal called by its name it lacks all but the coordinates.
        String key = execution.getPlugin().getKey();
        Plugin declared = in(project.getBuild(), key);
        declared = declared == null ? in(project.getPluginManagement(), key) : declared;
        return declared == null ? new Plugin() : declared;
    }

    private static Plugin in(PluginContainer container, String key) {
        return container == null ? null : container.getPluginsAsMap().get(key);
    }
}
