package dev.qkpi.maven;

import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.report.Report;
import dev.qkpi.generator.validate.Validation;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks a document: its structure, what it means, its examples, and the rules of taste that a team chooses. Everything
 * that is found is told at once, each with its place and its cure; {@code x-qkpi-ignore} in the document, a list of
 * {@code rule} and {@code reason}, has a rule not count at a place and below.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public class ValidateMojo extends ReportMojo {

    /**
     * What fails the build: {@code error}, {@code warning} (or worse), or {@code none}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.failOn", defaultValue = "error")
    private String failOn;

    /**
     * Levels of rules by their ids, each {@code off}, {@code note}, {@code warning} or {@code error}: an element
     * {@code <QKPI-150>off</QKPI-150>} for each, or {@code QKPI-150=off,QKPI-154=warning}. What keeps a document from
     * being used stays an error.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.rules")
    private List<String> rules;

    /**
     * Where references of the document may lead beside its own folder: origins like {@code https://example.com}, or
     * folders.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.allowedReferences")
    private List<String> allowedReferences;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution self;

    @Override
    Outcome find(SpecSource document, GoalCall call) throws MojoFailureException {
        WrongParameters wrong = call.wrong();
        ValidationOptions options = new ValidationOptions(wrong);
        options.failOn(failOn);
        options.rules(RuleTexts.of(rules, self.getConfiguration()));
        AllowedReferences allowed = Allowed.of(allowedReferences, call);
        wrong.throwIfAny();
        Report report = new Validation(allowed, options.settings()).of(document);
        boolean fails = options.limit().level().filter(report::has).isPresent();
        String failure = fails ? report.subject() + " has " + report.summary() : "";
        return new Outcome("validate", report, failure);
    }
}
