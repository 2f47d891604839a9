package dev.qkpi.maven;

import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.output.SourceException;
import dev.qkpi.generator.template.TemplateException;
import dev.qkpi.maven.input.Input;
import dev.qkpi.maven.input.Inputs;
import dev.qkpi.maven.input.WrongInput;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;

/** One call of a goal: what the build says of it, what is wrong with its parameters, and how failures are told. */
final class GoalCall {

    private static final String UNRESOLVED = "${project.basedir}";

    private static final String BUILD_CONTEXT = "org/sonatype/plexus/build/incremental/ThreadBuildContext.class";

    private final MavenSession session;
    private final MojoExecution execution;
    private final Path basedir;
    private final Log log;
    private final Plugin declared;
    private final WrongParameters wrong = new WrongParameters();

    GoalCall(MavenSession session, MojoExecution execution, Path basedir, Log log) {
        this.session = session;
        this.execution = execution;
        this.basedir = basedir;
        this.log = log;
        this.declared = Declaration.of(session.getCurrentProject(), execution);
    }

    /** What a goal does; it adds its own wrong parameters and stops if there are any. */
    interface Work {
        void run(GoalCall call) throws IOException, MojoFailureException;
    }

    /** Runs the project's executions of the goal if the call stands for them, and says whether it did. */
    boolean standsForExecutions(BuildPluginManager manager) throws MojoExecutionException, MojoFailureException {
        CommandLineCall call = new CommandLineCall(execution, declared);
        for (PluginExecution bound : call.executions()) {
            call.run(bound, session, manager);
        }
        return !call.executions().isEmpty();
    }

    /** Does a goal's work. */
    void run(Work work) throws MojoExecutionException, MojoFailureException {
        new ParameterNames(execution, declared, session, log).check(wrong);
        new ParameterValues(execution, session, session.getCurrentProject()).check(wrong, log);
        try {
            work.run(this);
        } catch (SpecException
                | TemplateException
                | SourceException
                | IllegalArgumentException
                | UncheckedIOException
                | IOException e) {
            Failures.rethrow(e, log);
        }
    }

    /** What is wrong with the parameters so far. */
    WrongParameters wrong() {
        return wrong;
    }

    /** The directory that relative paths start from. */
    Path basedir() {
        return basedir;
    }

    /** The file itself; without a POM, Maven leaves the name of the project's folder in its path. */
    File placed(File file) {
        String path = file.getPath();
        int at = path.indexOf(UNRESOLVED);
        return at < 0
                ? file.getAbsoluteFile()
                : basedir.resolve(path.substring(at + UNRESOLVED.length() + 1)).toFile();
    }

    /** Whether Eclipse runs the build and can be told of what it finds; only then may its classes be loaded. */
    boolean isInEclipse() {
        return session.getUserProperties().containsKey("m2e.version")
                && GoalCall.class.getClassLoader().getResource(BUILD_CONTEXT) != null;
    }

    /** The execution, as messages call it. */
    String name() {
        MavenProject project = session.getCurrentProject();
        return "execution `" + execution.getExecutionId() + "` of " + project.getGroupId() + ":"
                + project.getArtifactId();
    }

    /** The project that all modules of this build can leave notes with. */
    MavenProject top() {
        MavenProject top = session.getTopLevelProject();
        return top == null ? session.getCurrentProject() : top;
    }

    /** The version of the plugin. */
    String version() {
        return execution.getMojoDescriptor().getPluginDescriptor().getVersion();
    }

    /** Where the project's documents are found. */
    Inputs inputs(RepositorySystem repositories) {
        return new Inputs(basedir, GoalCall.class.getClassLoader(), new ProjectArtifacts(repositories, session));
    }

    /** A document; if there is none, this is noted, and what is returned never read. */
    Input open(Supplier<Input> document) {
        try {
            return document.get();
        } catch (WrongInput e) {
            wrong.add(e.getMessage());
            return Input.NONE;
        }
    }

    /** The file that the project's executions give a parameter, the first one that does; else another. */
    File file(String parameter, String otherwise) {
        String path = declared.getExecutions().stream()
                .map(bound -> (Xpp3Dom) bound.getConfiguration())
                .filter(configuration -> configuration != null && configuration.getChild(parameter) != null)
                .map(configuration -> configuration.getChild(parameter).getValue())
                .findFirst()
                .orElse(otherwise);
        return basedir.resolve(path).toFile();
    }
}
