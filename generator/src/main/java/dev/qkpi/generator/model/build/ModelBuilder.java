package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.ClientProperty;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.Mappings;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.Resource;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** From a document to the model of its client: the second arrow of the path from text to Java. */
public final class ModelBuilder {

    /** Methods that every client builder has. */
    private static final String[] BUILDER_METHODS = {
        "baseUrl", "timeout", "header", "transport", "maxResponseBytes", "build"
    };

    /** The model; what cannot be honoured is added to the document's findings. */
    public ClientModel build(SpecDocument document) {
        return build(document, Mappings.NONE);
    }

    /**
     * The model with the user's names and types in it.
     *
     * @throws IllegalArgumentException if a mapping fits nothing in the document, with all that do not
     */
    public ClientModel build(SpecDocument document, Mappings mappings) {
        return build(new BuildContext(document, mappings));
    }

    /** The model, where the caller goes on with the context: it then gives the same names to the same schemas. */
    ClientModel build(BuildContext context) {
        SpecDocument document = context.document();
        TypeBuilder types = new TypeBuilder(context);
        PatchSchemas patches = new PatchSchemas(context, types);
        Map<String, SchemaView> components = document.componentSchemas();
        nameComponents(context, types, components);
        components.forEach((name, schema) -> {
            if (!patches.isOnlyPatched(schema.pointer())) {
                TypeRef type = types.refOf(schema, name);
                if (!(type instanceof TypeRef.Named) && !patches.isReferred(schema.pointer())) {
                    context.notes().unused(schema);
                }
            }
        });
        context.notes().tellUnused(document.top().child("components"), patches::isReferred);
        document.schemasWith(SchemaNotes.ignoredKeywords()).forEach(context.notes()::tellIgnored);
        OperationPlaces places = new OperationPlaces(document);
        OperationBuilder operationBuilder = new OperationBuilder(context, types, patches);
        ResourceBuilder builder = new ResourceBuilder(context, operationBuilder);
        List<Resource> resources = builder.build(places.operations());
        List<Resource> hooks = builder.build(places.hooks());
        operationBuilder.checkRoutes();
        List<Operation> operations = Stream.concat(resources.stream(), hooks.stream())
                .flatMap(resource -> resource.operations().stream())
                .toList();
        components.values().stream().filter(patches::isLeft).forEach(schema -> types.refOf(schema, ""));
        new UnionCheck(context.notes()).check(context.shapes());
        NameScope builderMethods = NameScope.with(BUILDER_METHODS);
        List<ClientProperty> properties = clientProperties(operations, builderMethods);
        ClientModel model = new ClientModel(
                prefix(document),
                docs(document),
                resources,
                hooks,
                withUnions(new EndlessCheck(context.notes()).mend(context.shapes())),
                context.servers().all(),
                defaultUrl(context, resources),
                new SecurityBuilder(context, builderMethods).build(),
                properties,
                ErrorBuilder.build(operations, operationBuilder.failureHeaders()));
        Limits.check(model, context.findings());
        context.naming().checkUnused();
        return model;
    }

    /** Components are named before all shapes within them, so that no inline schema can take a component's name. */
    private static void nameComponents(BuildContext context, TypeBuilder types, Map<String, SchemaView> components) {
        components.forEach((name, schema) -> {
            SchemaView meant = TypeBuilder.withoutItems(schema);
            SchemaKind kind = types.kindOf(meant);
            if (kind == SchemaKind.RECORD || kind == SchemaKind.ENUM || kind == SchemaKind.UNION) {
                context.nameOf(meant.pointer(), name);
            }
        });
    }

    /** Tells each record of which unions it is a direct member. */
    private static List<TypeShape> withUnions(List<TypeShape> shapes) {
        Map<String, List<String>> unions = new LinkedHashMap<>();
        for (TypeShape shape : shapes) {
            if (shape instanceof TypeShape.UnionShape union) {
                union.variants().stream()
                        .filter(Variant::direct)
                        .forEach(variant -> unions.computeIfAbsent(variant.name(), key -> new ArrayList<>())
                                .add(union.name()));
            }
        }
        return shapes.stream()
                .map(shape -> withUnions(shape, unions.getOrDefault(shape.name(), List.of())))
                .toList();
    }

    private static TypeShape withUnions(TypeShape shape, List<String> unions) {
        if (shape instanceof TypeShape.PatchShape p) {
            return new TypeShape.PatchShape(p.name(), p.pointer(), p.docs(), p.properties(), p.additional(), unions);
        }
        return shape instanceof TypeShape.RecordShape r
                ? new TypeShape.RecordShape(r.name(), r.pointer(), r.docs(), r.properties(), r.additional(), unions)
                : shape;
    }

    private static String prefix(SpecDocument document) {
        Optional<String> given = document.top().child("info").text("x-qkpi-client");
        String title = document.top().child("info").textOf("title");
        String bare = title.replaceAll("(?i)\\b(open)?api\\b|\\bv?\\d+(\\.\\d+)*\\b|\\bspecification\\b", " ");
        String name = JavaNames.type(given.orElse(bare.isBlank() ? "Api" : bare) + " Client");
        // A name that was cut for its length does not end in the word any more.
        return name.endsWith("Client") ? name.substring(0, name.length() - "Client".length()) : name;
    }

    /** Without a server of the document's own, that of an operation will do if no operation lacks one. */
    private static Optional<String> defaultUrl(BuildContext context, List<Resource> resources) {
        List<Optional<String>> own = resources.stream()
                .flatMap(resource -> resource.operations().stream())
                .map(Operation::server)
                .toList();
        boolean complete = own.stream().allMatch(Optional::isPresent);
        return context.servers().top().or(() -> complete && !own.isEmpty() ? own.get(0) : Optional.empty());
    }

    private static Docs docs(SpecDocument document) {
        return new Docs(document.top().child("info").textOf("title"), false);
    }

    private static List<ClientProperty> clientProperties(List<Operation> operations, NameScope builderMethods) {
        Map<String, ClientProperty> properties = new LinkedHashMap<>();
        for (Operation operation : operations) {
            for (Parameter parameter : operation.parameters()) {
                parameter
                        .clientProperty()
                        .ifPresent(name -> properties.compute(name, (key, known) -> {
                            String javaName =
                                    known == null ? builderMethods.claim(JavaNames.member(key)) : known.javaName();
                            boolean described = known != null && (known.required() || !parameter.isRequired());
                            Docs docs = described
                                    ? known.docs()
                                    : parameter.property().docs();
                            boolean required = parameter.isRequired() || known != null && known.required();
                            return new ClientProperty(key, javaName, required, docs);
                        }));
            }
        }
        return List.copyOf(properties.values());
    }
}
