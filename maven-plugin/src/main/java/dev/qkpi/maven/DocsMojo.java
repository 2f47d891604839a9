package dev.qkpi.maven;

import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.maven.input.Input;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the documentation of a document: a static site that needs no network, with each operation's call from a shell
 * and from the generated Java client, the changes since an old document, and what the document assumes.
 *
 * @since 0.1.0
 */
@Mojo(name = "docs", requiresProject = false, threadSafe = true)
public class DocsMojo extends DocumentMojo {

    /**
     * The directory that the documentation is written to; other files in it stay.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.output", defaultValue = "${project.build.directory}/qkpi/docs")
    private File output;

    /**
     * What is written: {@code html} for the site, {@code markdown} for a page docs.md, {@code json} for docs.json,
     * {@code text} for a summary in the log with what readers miss, or several of them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.format", defaultValue = "html")
    private List<String> format;

    /**
     * What fails the build: {@code gaps}, what readers miss, as descriptions and examples; or {@code none}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.failOn", defaultValue = "none")
    private String failOn;

    /**
     * An old document that the changes since are told from, in any of the forms of {@code inputSpec}; {@code plugin} for
     * the KPI document in the plugin.
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
     * The package of the Java client in calls, as for {@code generate}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.basePackage", defaultValue = "dev.qkpi.client")
    private String basePackage;

    /**
     * A directory whose templates take the place of built-in ones of the same name, as for {@code generate}; those of the
     * site are below docs.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.templateDirectory")
    private File templateDirectory;

    /**
     * Java names in place of those that would be made, as for {@code generate}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.nameMappings")
    private List<String> nameMappings;

    /**
     * Java types of formats, as generate has them, each as in format:money=BigDecimal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.typeMappings")
    private List<String> typeMappings;

    /**
     * Classes of your own for schemas, as for {@code generate}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.importMappings")
    private List<String> importMappings;

    /**
     * Where references of the documents may lead beside their own folders, as for {@code generate}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.allowedReferences")
    private List<String> allowedReferences;

    @Override
    void run(GoalCall call, SpecSource document) throws IOException, MojoFailureException {
        Options options = new Options(call.wrong());
        options.basePackage(basePackage);
        options.parts(List.of("client"));
        options.templates(templateDirectory);
        options.mappings(nameMappings, typeMappings, importMappings);
        options.allowedReferences(Allowed.of(allowedReferences, call));
        Docs docs = new Docs(options, new Output(call.placed(output), getLog()), getLog());
        docs.read(call.wrong(), format, failOn);
        Optional<OldDocument> old = oldSpec == null && oldRevision == null
                ? Optional.empty()
                : Optional.of(new OldDocument(oldSpec, oldRevision, inputSpec()));
        try (Input before =
                call.open(() -> old.map(known -> known.open(inputs(call))).orElse(Input.NONE))) {
            call.wrong().throwIfAny();
            docs.write(document, old.map(known -> before.source()));
        }
    }
}
