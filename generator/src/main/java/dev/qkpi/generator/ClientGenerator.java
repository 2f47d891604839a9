package dev.qkpi.generator;

import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.Finding;
import dev.qkpi.generator.document.Findings;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.document.SpecReader;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.build.ModelBuilder;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.output.GeneratedTree;
import dev.qkpi.generator.output.Sources;
import dev.qkpi.generator.poet.PoetSources;
import dev.qkpi.generator.state.Input;
import dev.qkpi.generator.state.InputLog;
import dev.qkpi.generator.template.Layout;
import dev.qkpi.generator.template.MustacheRenderer;
import dev.qkpi.generator.template.TemplateSources;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;

/**
 * From an OpenAPI document to a tree of Java sources.
 *
 * <p>A pure function of document, options and templates: the same input gives the same bytes, wherever and whenever it
 * runs.
 */
public final class ClientGenerator {

    private final GeneratorOptions options;

    /** A generator with these options. */
    public ClientGenerator(GeneratorOptions options) {
        this.options = options;
    }

    /**
     * The generated tree, still in memory.
     *
     * @throws dev.qkpi.generator.document.SpecException if the document cannot be used, with every finding
     * @throws dev.qkpi.generator.output.SourceException if what came of it is not sound Java, as with a broken template
     */
    public GenerationResult generate(SpecSource source) {
        return generate(source, Progress.SILENT);
    }

    /** As {@link #generate(SpecSource)}, telling how far it has come. */
    public GenerationResult generate(SpecSource source, Progress progress) {
        boolean client = options.parts().contains(Part.CLIENT);
        boolean server = options.parts().contains(Part.SERVER);
        TemplateSources templates =
                new TemplateSources(new MustacheRenderer(options.templates()), layout(), client, server);
        try (Aside aside = new Aside()) {
            aside.start(templates::prepare);
            Read read = read(source, aside, progress);
            GeneratedTree tree = tree(read.model(), templates, aside, progress);
            return new GenerationResult(tree, Aside.result(read.findings()), read.inputs());
        }
    }

    private Layout layout() {
        String nullableType = options.nullness() == Nullness.JSPECIFY
                ? "org.jspecify.annotations.Nullable"
                : options.basePackage() + ".Nullable";
        return new Layout(options.basePackage(), nullableType);
    }

    /** What the sources are made from; the document itself is no longer needed then, and may be large. */
    private record Read(ClientModel model, Future<List<Finding>> findings, List<Input> inputs) {}

    private Read read(SpecSource source, Aside aside, Progress progress) {
        progress.at("reading " + source.name(), 0);
        InputLog log = new InputLog();
        SpecDocument document = new SpecReader(options.allowedReferences(), log).read(source);
        progress.at("naming types and operations", 0);
        ClientModel model = new ModelBuilder().build(document, options.mappings());
        Findings findings = document.findings();
        findings.throwIfErrors();
        // To tell lines, files are gone through once more.
        return new Read(model, aside.start(findings::all), log.inputs());
    }

    private GeneratedTree tree(ClientModel model, TemplateSources templates, Aside aside, Progress progress) {
        Sources sources = new Sources();
        Future<Sources> prose = aside.start(() -> addTo(sources, templates.write(model)));
        Layout layout = layout();
        new PoetSources(layout.basePackage(), layout.nullableType()).write(model, file -> {
            sources.add(file);
            synchronized (sources) {
                progress.at("writing Java", sources.size());
            }
        });
        Aside.result(prose);
        List<GeneratedFile> support = templates.support(model);
        Set<String> packages = new HashSet<>(sources.packages());
        support.forEach(file -> packages.add(file.packageName()));
        return addTo(sources, templates.packageInfos(packages)).tree(support);
    }

    private static Sources addTo(Sources sources, List<GeneratedFile> files) {
        files.forEach(sources::add);
        return sources;
    }
}
