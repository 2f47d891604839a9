package dev.qkpi.maven;

import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.state.Request;
import dev.qkpi.maven.fork.Forking;
import dev.qkpi.maven.fork.Job;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
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

    /**
     * Whether to generate even if nothing has changed since the last run. Files that are right already are not touched.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.force", defaultValue = "false")
    private boolean force;

    /**
     * Whether to generate in a virtual machine of its own, which is faster and takes less memory for any but small
     * documents: auto, always or never. What is generated is the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.fork", defaultValue = "auto")
    private String fork;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Override
    void run(GoalCall call, SpecSource document) throws IOException, MojoFailureException {
        Optional<SourceRoot> named = Choice.of(SourceRoot.values(), sourceRoot);
        Optional<Forking> forking = Choice.of(Forking.values(), fork);
        SourceRoot root = named.orElse(SourceRoot.NONE);
        Output target = new Output(call.placed(root.directory(output, project)), getLog());
        Request request = request(call, document);
        if (named.isEmpty() || forking.isEmpty() || !isUpToDate(call, target, request)) {
            Options options = options(call);
            options.choice(SourceRoot.class, "sourceRoot", sourceRoot);
            options.choice(Forking.class, "fork", fork);
            target.check(call.wrong());
            Optional<ValidationOptions> validation = validation(options, call.wrong());
            call.wrong().throwIfAny();
            Job job = new Job(options.build(), document, target.directory().toPath(), request.run(), Optional.empty());
            if (validation.isPresent()) {
                job = job.told(new Precheck(validation.get(), options.build()).warnings(document, getLog()));
            }
            // Eclipse lives long, and has compiled what generates.
            Forking mode = call.isInEclipse() ? Forking.NEVER : forking.orElseThrow();
            new Generation(mode, getLog()).run(job, target);
        }
        root.add(target.directory(), project);
        if (call.isInEclipse()) {
            Eclipse.refresh(target.directory().toPath());
        }
    }

    private boolean isUpToDate(GoalCall call, Output target, Request request) throws IOException, MojoFailureException {
        if (!call.wrong().isEmpty()) {
            return false;
        }
        target.take(request, call);
        warnOfAge(call);
        return !force && target.isUpToDate(request);
    }
}
