package dev.qkpi.generator.template;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.ErrorType;
import dev.qkpi.generator.model.Resource;
import dev.qkpi.generator.model.RouteSigns;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All files that templates write for a client. */
public final class TemplateSources {

    private static final Pattern PACKAGE = Pattern.compile("(?dm)^package ([\\w.]+);");

    private static final Pattern TYPE = Pattern.compile(
            "(?dm)^(?:public |final |sealed |abstract )*(?:class|interface|record|enum|@interface) ([\\w\\P{ASCII}]+)");

    private static final String SUPPORT = "support/";

    private static final List<String> PROSE = List.of(
            "api",
            "asyncApi",
            "calls",
            "apiClient",
            "asyncApiClient",
            "routes",
            "client",
            "clientBuilder",
            "clientCredentials",
            "asyncClient",
            "error",
            "errors",
            "packageInfo",
            "servers",
            "server",
            "serverBuilder");

    /** What every tree has a file of, and what every client has. */
    private static final List<String> PREPARED = List.of("api", "error", "packageInfo");

    private static final List<String> PREPARED_FOR_CLIENTS =
            List.of("asyncApi", "calls", "apiClient", "asyncApiClient", "client", "asyncClient", "errors");

    private final MustacheRenderer renderer;
    private Layout layout;
    private final boolean client;
    private final boolean server;
    private final SupportSources supportSources;
    private final List<GeneratedFile> files = new ArrayList<>();

    /** A writer of files in a layout, for the parts that are wanted. */
    public TemplateSources(MustacheRenderer renderer, Layout layout, boolean client, boolean server) {
        this.renderer = renderer;
        this.layout = layout;
        this.client = client;
        this.server = server;
        this.supportSources = new SupportSources(layout);
    }

    /** Does ahead what needs no document. What fails here is silent, and fails again where it is needed. */
    public void prepare() {
        if (renderer.hasOverrides()) {
            return;
        }
        for (String name : SupportFiles.possible(client, server)) {
            supportSources.file(name);
        }
        PREPARED.forEach(renderer::compile);
        if (client) {
            PREPARED_FOR_CLIENTS.forEach(renderer::compile);
        }
    }

    /** The names of all built-in templates that a file of their own comes from, or that others include. */
    static List<String> names() {
        List<String> names = new ArrayList<>(PROSE);
        SupportFiles.all().forEach(name -> names.add(SUPPORT + name));
        return names;
    }

    /** The files of the model, except for the support code. */
    public List<GeneratedFile> write(ClientModel model) {
        layout = layout.of(model);
        ClientViews whole = new ClientViews(layout, model, List.of());
        model.errors().forEach(error -> add("error", whole.error(error)));
        writeSides(model);
        if (!model.hooks().isEmpty()) {
            writeSides(model.ofHooks());
        }
        if (client) {
            add("errors", whole.errors());
        }
        if (client && !model.servers().isEmpty()) {
            add("servers", whole.servers());
        }
        SupportView view = new SupportView(layout.basePackage(), layout.nullableType());
        for (String name : supportNames(model)) {
            if (renderer.isOverridden(SUPPORT + name)) {
                add(SUPPORT + name, view);
            }
        }
        if (renderer.hasOverrides()) {
            renderer.checkOverrides(BuiltInTemplates.names());
        }
        return List.copyOf(files);
    }

    /** The support code that both parts and those wanted need, as far as the user has no template for it. */
    public List<GeneratedFile> support(ClientModel model) {
        List<GeneratedFile> support = new ArrayList<>();
        for (String name : supportNames(model)) {
            if (!renderer.isOverridden(SUPPORT + name)) {
                support.add(supportSources.file(name));
            }
        }
        return support;
    }

    private List<String> supportNames(ClientModel model) {
        boolean ownNullable = layout.nullableType().equals(layout.qualified("", "Nullable"));
        return SupportFiles.of(model, ownNullable, client, server);
    }

    /** The comments of all packages that have files. */
    public List<GeneratedFile> packageInfos(Set<String> packages) {
        List<GeneratedFile> infos = new ArrayList<>();
        PackageInfos.of(layout, packages)
                .forEach((path, view) -> infos.add(GeneratedFile.java(path, renderer.render("packageInfo", view))
                        .from(renderer.userTemplate("packageInfo"))));
        return infos;
    }

    /** The interfaces of an API with the sides of the wire that are wanted. */
    private void writeSides(ClientModel model) {
        Map<String, ErrorType> errors =
                model.errors().stream().collect(Collectors.toMap(ErrorType::status, Function.identity()));
        Map<String, TypeShape> shapes = model.typesByName();
        List<ResourceSources> resources = new ArrayList<>();
        for (Resource resource : model.resources()) {
            ResourceSources sources = new ResourceSources(layout, resource, shapes, errors);
            resources.add(sources);
            writeResource(sources);
        }
        if (server) {
            RouteSigns signs = RouteSigns.of(model.operations(), shapes::get);
            resources.forEach(resource -> add("routes", resource.routes(signs)));
        }
        ClientViews views = new ClientViews(layout, model, resources);
        if (client) {
            add("client", views.client(false));
            add("asyncClient", views.client(true));
        }
        if (server) {
            add("server", views.server());
        }
    }

    private void writeResource(ResourceSources resource) {
        add("api", resource.api(false));
        if (client) {
            add("asyncApi", resource.api(true));
            add("calls", resource.calls());
            add("apiClient", resource.client(false));
            add("asyncApiClient", resource.client(true));
        }
    }

    private void add(String template, Object view) {
        String source = renderer.render(template, view);
        String path = path(source).orElseThrow(() -> renderer.unsound(template));
        files.add(GeneratedFile.java(path, source).from(renderer.userTemplate(template)));
    }

    /** The path that the rendered text itself asks for: its package, and the first type it declares. */
    private static Optional<String> path(String source) {
        Matcher packageLine = PACKAGE.matcher(source);
        Matcher type = TYPE.matcher(source);
        return packageLine.find() && type.find()
                ? Optional.of(packageLine.group(1).replace('.', '/') + "/" + type.group(1) + ".java")
                : Optional.empty();
    }
}
