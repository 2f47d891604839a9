package dev.qkpi.maven;

import dev.qkpi.generator.document.SpecSource;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Generates Java sources from an OpenAPI document and adds them to the build. Files that are right already are not
 * touched; those of an earlier run that are no longer generated are removed.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public class GenerateMojo extends GeneratorMojo {

    /**
     * The directory that the sources are written below, by package. With sourceRoot test, the default is
     * target/generated-test-sources/qkpi.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.output", defaultValue = "${project.build.directory}/generated-sources/qkpi")
    private File output;

    /**
     * What the sources become a part of: compile for the project's own, test for its tests, none for neither, as when
     * another tool compiles them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.sourceRoot", defaultValue = "compile")
    private String sourceRoot;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Override
    void run(GoalCall call, SpecSource document) throws IOException, MojoFailureException {
        Options options = options(call.wrong());
        SourceRoot root =
                options.choice(SourceRoot.class, "sourceRoot", sourceRoot).orElse(SourceRoot.NONE);
        Output target = new Output(root.directory(output, project), project, call.wrong());
        call.wrong().throwIfAny();
        options.age(call.version()).ifPresent(age -> getLog().warn("qkpi: " + age));
        target.write(options.build(), document, getLog());
        root.add(target.directory(), project);
    }
}
