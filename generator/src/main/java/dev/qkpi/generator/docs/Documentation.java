package dev.qkpi.generator.docs;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.docs.call.Calls;
import dev.qkpi.generator.docs.content.Reference;
import dev.qkpi.generator.docs.content.ReferenceReader;
import dev.qkpi.generator.docs.site.Site;
import dev.qkpi.generator.document.Finding;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.document.SpecReader;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.document.Written;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.build.ModelBuilder;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.output.GeneratedTree;
import dev.qkpi.generator.report.Report;
import dev.qkpi.generator.template.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The documentation of one document: a function of it, of options and templates, and of nothing else. */
public final class Documentation {

    private final SpecDocument document;
    private final Written written;
    private final GeneratorOptions options;
    private final Reference reference;
    private final Calls calls;

    private Documentation(SpecDocument document, Written written, GeneratorOptions options, ClientModel model) {
        this.document = document;
        this.written = written;
        this.options = options;
        ReferenceReader reader = new ReferenceReader(document, model);
        this.reference = reader.read();
        this.calls = new Calls(model, layout(options), reader.callExamples());
    }

    /**
     * The documentation of a document, with calls of the client that is generated with these options.
     *
     * @throws dev.qkpi.generator.document.SpecException if the document cannot be used, with every finding
     */
    public static Documentation of(SpecSource source, GeneratorOptions options) {
        List<Written> written = new ArrayList<>();
        SpecDocument document = new SpecReader(options.allowedReferences()).read(source, written::add);
        ClientModel model = new ModelBuilder().build(document, options.mappings());
        document.findings().throwIfErrors();
        return new Documentation(document, written.get(0), options, model);
    }

    private static Layout layout(GeneratorOptions options) {
        return new Layout(options.basePackage(), options.basePackage() + ".Nullable");
    }

    /** What there is to say about the document. */
    public List<Finding> findings() {
        return document.findings().all();
    }

    /** All that readers are told. */
    public Reference reference() {
        return reference;
    }

    /** How the operations are called. */
    public Calls calls() {
        return calls;
    }

    /** How much there is, and what readers miss. */
    public Report report() {
        return GapReport.of(document.name(), reference, written);
    }

    /** The documentation in these formats, text aside; {@code changes} are those since an older document. */
    public GeneratedTree files(Set<DocsFormat> formats, Optional<Report> changes) {
        List<GeneratedFile> files = new ArrayList<>();
        if (formats.contains(DocsFormat.HTML)) {
            files.addAll(site(changes));
        }
        if (formats.contains(DocsFormat.MARKDOWN)) {
            files.add(new GeneratedFile("docs.md", MarkdownReference.of(reference, calls, changes)));
        }
        if (formats.contains(DocsFormat.JSON)) {
            files.add(new GeneratedFile("docs.json", JsonReference.of(reference, calls, report())));
        }
        return GeneratedTree.of(files);
    }

    /** The files of the site. */
    private List<GeneratedFile> site(Optional<Report> changes) {
        return new Site(reference, calls, changes, options.templates()).files();
    }
}
