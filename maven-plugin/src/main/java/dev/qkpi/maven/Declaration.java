package dev.qkpi.maven;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
        return Stream.<PluginContainer>of(project.getBuild(), project.getPluginManagement())
                .filter(Objects::nonNull)
                .map(container ->
                        Optional.ofNullable(container.getPluginsAsMap().get(key)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Plugin::new);
    }
}
