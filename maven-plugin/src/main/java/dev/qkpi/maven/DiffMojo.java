package dev.qkpi.maven;

import dev.qkpi.generator.compare.Audience;
import dev.qkpi.generator.compare.FailOn;
import dev.qkpi.generator.compare.diff.Diff;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.maven.input.Input;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells what differs between an old document and {@code inputSpec}: each change with both places, what it means for
 * clients and for servers that were built for the old one, what becomes of code that uses the generated Java, the version
 * that is called for, and the entry for a changelog.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public class DiffMojo extends ComparingMojo {

    /**
     * The old document, in any of the forms of {@code inputSpec}; {@code plugin} for the KPI document in the plugin.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.oldSpec")
    private String oldSpec;

    /**
     * In place of {@code oldSpec}, the revision in which git has the old {@code inputSpec}, as in v1.2 or HEAD~1.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.oldRevision")
    private String oldRevision;

    /**
     * What fails the build: {@code breaking} changes, {@code potentially_breaking} ones too, {@code any}, or
     * {@code none}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.failOn", defaultValue = "breaking")
    private String failOn;

    /**
     * Whose breakage counts: {@code clients}, {@code servers} or {@code both}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.audience", defaultValue = "clients")
    private String audience;

    /**
     * A changelog, in the form of Keep a Changelog, that the entry is put into under Unreleased.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.changelogFile")
    private File changelogFile;

    @Override
    Outcome find(SpecSource document, GoalCall call) throws IOException, MojoFailureException {
        Options options = options(call);
        FailOn limit = options.choice(FailOn.class, "failOn", failOn).orElse(FailOn.NONE);
        Audience concerned =
                options.choice(Audience.class, "audience", audience).orElse(Audience.BOTH);
        OldDocument old = new OldDocument(oldSpec, oldRevision, inputSpec());
        try (Input before = call.open(() -> old.open(inputs(call)))) {
            call.wrong().throwIfAny();
            Diff diff = options.diff(before.source(), document, comparesJava());
            new ChangelogFile(changelogFile).add(diff.changelog(), getLog());
            boolean fails = limit.fails(diff.verdict(concerned), !diff.isEmpty());
            String failure =
                    document.name() + " differs from " + before.source().name() + ": ";
            return new Outcome(
                    "diff",
                    diff.report(concerned),
                    fails ? failure + diff.report(concerned).summary() : "");
        }
    }
}
