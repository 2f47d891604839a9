package dev.qkpi.maven;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.compare.drift.DriftCheck;
import dev.qkpi.generator.compare.drift.page.PageException;
import dev.qkpi.generator.document.SpecSource;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Holds the document against a saved copy of its vendor's reference page, and proposes the patch that settles it.
 *
 * @since 0.1.0
 */
@Mojo(name = "drift", requiresProject = false, threadSafe = true)
public class DriftMojo extends ReportMojo {

    /**
     * The saved copy of the page: its text as pasted, or HTML.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.page")
    private File page;

    /**
     * An older copy of the page; with it, the two copies are compared with each other instead of with the document.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.olderPage")
    private File olderPage;

    /**
     * What fails the build: any difference, a contradiction, or none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.failOn", defaultValue = "any")
    private String failOn;

    /**
     * The file that the patch to the document is written to, for {@code git apply}; gone when there is no patch.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.patchFile", defaultValue = "${project.build.directory}/qkpi/drift.patch")
    private File patchFile;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File root;

    /** The differences that fail a build. */
    enum FailOn {
        ANY,
        CONTRADICTION,
        NONE
    }

    @Override
    Outcome find(SpecSource document, GoalCall call) throws IOException, MojoFailureException {
        WrongParameters wrong = call.wrong();
        SavedPages pages = new SavedPages(root.toPath(), page, olderPage, wrong);
        FailOn limit = limit(wrong);
        wrong.throwIfAny();
        try {
            DriftCheck check = pages.compare(document);
            if (olderPage == null) {
                pages.write(check.patch(), call.placed(patchFile).toPath());
            }
            boolean fails = limit == FailOn.ANY ? check.any() : limit == FailOn.CONTRADICTION && check.contradictions();
            String failure = "drift of " + check.report().subject() + ": "
                    + check.report().summary();
            return new Outcome("drift", check.report(), fails ? failure : "");
        } catch (PageException e) {
            throw Failures.told(new MojoFailureException("qkpi: the page cannot be used\n" + e.getMessage()), e);
        }
    }

    private FailOn limit(WrongParameters wrong) {
        try {
            return GeneratorOptions.choice(FailOn.class, "failOn", failOn);
        } catch (IllegalArgumentException e) {
            wrong.add(e.getMessage());
            return FailOn.ANY;
        }
    }
}
