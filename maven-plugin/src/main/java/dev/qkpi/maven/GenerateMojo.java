package dev.qkpi.maven;

import dev.qkpi.generator.document.SpecSource;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Generates Java sources from an OpenAPI document and adds them to the build. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public class GenerateMojo extends GeneratorMojo {

    /** The directory that the sources are written below, by package. */
    @Parameter(property = "qkpi.output", defaultValue = "${project.build.directory}/generated-sources/qkpi")
    private File output;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Override
    void run(GoalCall call, SpecSource document) throws IOException, MojoFailureException {
        Options options = options(call.wrong());
        Output target = new Output(output, project, call.wrong());
        call.wrong().throwIfAny();
        options.age(call.version()).ifPresent(age -> getLog().warn("qkpi: " + age));
        target.write(options.build(), document, getLog());
    }
}
