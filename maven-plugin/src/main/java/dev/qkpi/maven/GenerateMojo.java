package dev.qkpi.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Generates Java sources from an OpenAPI document and adds them to the build. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public class GenerateMojo extends AbstractMojo {

    /** The OpenAPI document, a file; without it, the KPI document that comes with the plugin. */
    @Parameter(property = "qkpi.inputSpec")
    private String inputSpec;

    /** The directory that the sources are written below, by package. */
    @Parameter(property = "qkpi.output", defaultValue = "${project.build.directory}/generated-sources/qkpi")
    private File output;

    /** The package that all generated packages are below. */
    @Parameter(property = "qkpi.basePackage", defaultValue = "dev.qkpi.client")
    private String basePackage;

    /** What is generated: client, server or both. */
    @Parameter(property = "qkpi.parts", defaultValue = "client")
    private List<String> parts;

    /** Whose annotation marks what may be null: generated, or jspecify, which the project then needs as a dependency. */
    @Parameter(property = "qkpi.nullness", defaultValue = "generated")
    private String nullness;

    /** A directory whose Mustache templates take the place of built-in ones of the same name. */
    @Parameter(property = "qkpi.templateDirectory")
    private File templateDirectory;

    /** Whether to do nothing. */
    @Parameter(property = "qkpi.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("qkpi is skipped");
            return;
        }
        Generation generation = new Generation(getLog(), inputSpec, basePackage, parts, nullness, templateDirectory);
        generation.writeTo(output.toPath());
        if (project != null) {
            project.addCompileSourceRoot(output.getAbsolutePath());
        }
    }
}
