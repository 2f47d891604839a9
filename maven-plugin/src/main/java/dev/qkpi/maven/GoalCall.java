package dev.qkpi.maven;

import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.SourceException;
import dev.qkpi.generator.template.TemplateException;
import dev.qkpi.maven.input.Input;
import dev.qkpi.maven.input.WrongInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One call of a goal: what is wrong with its parameters, its document, and how failures are told. */
final class GoalCall {

    private final MavenSession session;
    private final MojoExecution execution;
    private final Log log;
    private final Plugin declared;

    GoalCall(MavenSession session, MojoExecution execution, Log log) {
        this.session = session;
        this.execution = execution;
        this.log = log;
        this.declared = Declaration.of(session.getCurrentProject(), execution);
    }

    /** What a goal does with a document; it adds its own wrong parameters and stops if there are any. */
    interface Work {
        void run(SpecSource document, WrongParameters wrong) throws IOException, MojoFailureException;
    }

    /** Runs the project's executions of the goal if the call stands for them, and says whether it did. */
    boolean standsForExecutions(BuildPluginManager manager) throws MojoExecutionException, MojoFailureException {
        CommandLineCall call = new CommandLineCall(execution, declared);
        for (PluginExecution bound : call.executions()) {
            call.run(bound, session, manager);
        }
        return !call.executions().isEmpty();
    }

    /** Does a goal's work with a document, which is opened here and closed again. */
    void run(Supplier<Input> document, Work work) throws MojoExecutionException, MojoFailureException {
        WrongParameters wrong = new WrongParameters();
        new ParameterNames(execution, declared, session, log).check(wrong);
        try (Input input = open(document, wrong)) {
            work.run(input.source(), wrong);
        } catch (SpecException
                | TemplateException
                | SourceException
                | IllegalArgumentException
                | UncheckedIOException
                | IOException e) {
            Failures.rethrow(e, log);
        }
    }

    /** The document; if there is none, this is noted, and what is returned never read. */
    private static Input open(Supplier<Input> document, WrongParameters wrong) {
        try {
            return document.get();
        } catch (WrongInput e) {
            wrong.add(e.getMessage());
            return Input.NONE;
        }
    }
}
