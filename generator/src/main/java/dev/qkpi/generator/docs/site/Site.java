package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.call.Calls;
import dev.qkpi.generator.docs.content.GroupDoc;
import dev.qkpi.generator.docs.content.Reference;
import dev.qkpi.generator.docs.content.SchemaDoc;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.report.Report;
import dev.qkpi.generator.template.BuiltInTemplates;
import dev.qkpi.generator.template.MustacheRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reference as the files of a static site. */
public final class Site {

    private final Reference reference;
    private final Calls calls;
    private final Optional<Report> changes;
    private final MustacheRenderer html;
    private final MustacheRenderer plain;
    private final List<GeneratedFile> files = new ArrayList<>();

    /**
     * The site of a reference.
     *
     * @param calls how the operations are called
     * @param changes what changed since an older document, if there is one
     * @param templates the user's templates, if there are any
     */
    public Site(Reference reference, Calls calls, Optional<Report> changes, Optional<Path> templates) {
        this.reference = reference;
        this.calls = calls;
        this.changes = changes;
        this.html = new MustacheRenderer(templates, Escape::html);
        this.plain = new MustacheRenderer(templates);
    }

    /** All files of the site. */
    public List<GeneratedFile> files() {
        Navigation navigation = new Navigation(reference, changes.isPresent());
        Paths paths = new Paths(reference);
        OverviewPage overview = new OverviewPage(reference, navigation);
        page("index.html", "docs/overview", overview.view(calls.setup()));
        OperationPages operations = new OperationPages(navigation, paths, calls::of);
        for (GroupDoc group : reference.groups()) {
            page(Paths.group(group), "docs/group", overview.view(group));
            for (int i = 0; i < group.operations().size(); i++) {
                page(Paths.operation(group.operations().get(i)), "docs/operation", operations.view(group, i));
            }
        }
        SchemaPages schemas = new SchemaPages(navigation, paths);
        for (SchemaDoc schema : reference.schemas()) {
            page(Paths.schema(schema), "docs/schema", schemas.view(schema));
        }
        if (!reference.schemas().isEmpty()) {
            page("schemas/index.html", "docs/schemas", schemas.index(reference));
        }
        further(new FurtherPages(reference, navigation, paths));
        files.add(new GeneratedFile("assets/search.js", SearchIndex.of(reference)));
        files.add(new GeneratedFile("assets/script.js", plain.render("docs/script", this)));
        files.add(new GeneratedFile("assets/style.css", plain.render("docs/style", this)));
        html.checkOverrides(BuiltInTemplates.names());
        return List.copyOf(files);
    }

    private void further(FurtherPages pages) {
        if (!reference.errors().isEmpty()) {
            page("errors.html", "docs/errors", pages.errors());
        }
        if (!reference.marks().isEmpty()) {
            page("assumptions.html", "docs/assumptions", pages.assumptions());
        }
        changes.ifPresent(report -> page("changes.html", "docs/changes", pages.changes(report)));
    }

    private void page(String path, String template, Object view) {
        files.add(new GeneratedFile(path, html.render(template, view)));
    }
}
