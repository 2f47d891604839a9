package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.ParameterShape;
import dev.qkpi.generator.model.Presence;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.build.OperationBuilder.OperationPlace;
import dev.qkpi.generator.model.build.PathSlots.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parameters of an operation, its path item's included. */
final class ParameterBuilder {

    /** Headers that the request's other parts decide; OpenAPI has parameters of these names ignored. */
    private static final List<String> IGNORED_HEADERS = List.of("accept", "content-type", "authorization");

    /** Headers that the HTTP connection sets by itself. */
    private static final List<String> MANAGED_HEADERS =
            List.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private final BuildContext context;
    private final ParameterTypes types;
    private final ParameterLayouts layouts;
    private final ParameterDefaults defaults;
    private final QueryObjects objects;

    ParameterBuilder(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = new ParameterTypes(context, types, "parameter");
        this.layouts = new ParameterLayouts(context);
        this.defaults = new ParameterDefaults(context);
        this.objects = new QueryObjects(context.findings(), context::shape);
    }

    /** What an operation takes, and the path that it has when it is sent. */
    record Found(String path, List<Parameter> parameters) {}

    /** The parameters of an operation. */
    Found build(OperationPlace place) {
        Map<String, Element> places = new LinkedHashMap<>();
        collect(place.item().child("parameters"), places);
        collect(place.operation().child("parameters"), places);
        places.values().removeIf(this::isManaged);
        Set<String> declared = new LinkedHashSet<>();
        places.values().stream()
                .filter(parameter -> parameter.textOf("in").equals("path"))
                .forEach(parameter -> declared.add(parameter.textOf("name")));
        PathKey path = PathKey.of(place.path(), declared);
        PathSlots slots = new PathSlots(path, places.keySet());
        NameScope names = NameScope.with("body", "patch", "options", "in", "api", "router", "caller", "result");
        List<Parameter> declaredOnes = new ArrayList<>();
        List<Element> sources = new ArrayList<>();
        for (Element source : places.values()) {
            Optional<Slot> slot = slots.take(source);
            if (slot.isEmpty()) {
                noVariable(source.pointer());
            } else {
                Parameter parameter = parameter(source, slot.get(), place.id(), names);
                declaredOnes.add(fixed(parameter, source, path));
                sources.add(source);
            }
        }
        List<Parameter> parameters = objects.apart(declaredOnes, sources);
        slots.variables()
                .forEach(variable -> parameters.add(plain(variable, Parameter.Place.PATH, names, Optional.empty())));
        slots.query().forEach(name -> parameters.add(plain(name, Parameter.Place.QUERY, names, path.fixed(name))));
        return new Found(path.path(), parameters);
    }

    /**
     * The parameter, which callers need not pass if it allows one text only and the path has that in its query, or has a
     * fragment and the parameter is required.
     */
    private Parameter fixed(Parameter p, Element source, PathKey path) {
        boolean isQuery = p.place() == Parameter.Place.QUERY;
        boolean tells = path.hasFragment() && p.isRequired() && (isQuery || p.place() == Parameter.Place.HEADER);
        Optional<String> inPath = isQuery ? path.fixed(p.property().wireName()) : Optional.empty();
        Optional<String> text = source.child("schema")
                .schema()
                .filter(any -> tells || inPath.isPresent())
                .flatMap(schema -> context.follow(schema).constant())
                .filter(constant -> tells || inPath.get().equals(constant));
        return text.isEmpty()
                ? p
                : new Parameter(
                        required(p.property()), p.place(), p.layout(), Optional.empty(), text, Optional.empty());
    }

    private static Property required(Property p) {
        return new Property(p.wireName(), p.javaName(), p.type(), Presence.REQUIRED, p.preset(), p.docs());
    }

    private boolean isManaged(Element parameter) {
        boolean managed = parameter.textOf("in").equals("header")
                && MANAGED_HEADERS.contains(parameter.textOf("name").toLowerCase(Locale.ROOT));
        if (managed) {
            context.findings()
                    .warning(
                            "QKPI-068",
                            parameter.pointer(),
                            "the HTTP connection sets this header by itself, so the parameter is left out",
                            "Take the parameter away");
        }
        return managed;
    }

    private void noVariable(String pointer) {
        context.findings()
                .warning(
                        "QKPI-074",
                        pointer,
                        "the path has no such variable, so the parameter is left out",
                        "Put its name in braces into the path, or take the parameter away");
    }

    private static void collect(Element list, Map<String, Element> places) {
        for (Element item : list.items()) {
            Element place = item.follow();
            String in = place.textOf("in");
            String name = place.textOf("name");
            boolean ignored = in.equals("header") && IGNORED_HEADERS.contains(name.toLowerCase(Locale.ROOT));
            if (!ignored) {
                places.put(in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name), place);
            }
        }
    }

    private Parameter parameter(Element source, Slot slot, String operationId, NameScope names) {
        String name = source.textOf("name");
        Parameter.Place place = slot.place();
        ParameterTypes.Found found = types.of(source, context.ownerOf(source, operationId + " " + name));
        boolean required = source.textOf("in").equals("path") || source.flag("required");
        Optional<String> fallback = required ? Optional.empty() : defaults.of(found.schema(), found.type());
        Property property = new Property(
                slot.name(),
                context.naming()
                        .claim(
                                names,
                                "parameter:" + operationId + "." + name,
                                source.pointer(),
                                JavaNames.member(name)),
                found.type(),
                required ? Presence.REQUIRED : Presence.OPTIONAL,
                Optional.empty(),
                docs(source, fallback));
        Parameter.Layout layout = found.json() ? ParameterLayouts.json() : layouts.of(source, place, found.type());
        return new Parameter(property, place, layout, fallback, Optional.empty(), clientProperty(place, source));
    }

    private static Docs docs(Element source, Optional<String> fallback) {
        String text = source.textOf("description");
        String added = fallback.map(json -> (text.isBlank() ? "" : " ") + "Default: `" + json + "`.")
                .orElse("");
        return new Docs(text + added, source.flag("deprecated"));
    }

    private Optional<String> clientProperty(Parameter.Place place, Element source) {
        Optional<String> name = source.text("x-qkpi-client-property");
        if (name.isPresent() && place != Parameter.Place.HEADER) {
            context.findings()
                    .error(
                            "QKPI-018",
                            source.child("x-qkpi-client-property").pointer(),
                            "only a header can be supplied by the client",
                            "Take the mark away");
            return Optional.empty();
        }
        return name;
    }

    /** A text that the document does not declare as a parameter. */
    private static Parameter plain(String name, Parameter.Place place, NameScope names, Optional<String> fixed) {
        Property property = new Property(
                name,
                names.claim(JavaNames.member(name)),
                TypeRef.scalar(ScalarKind.STRING),
                Presence.REQUIRED,
                Optional.empty(),
                Docs.NONE);
        Parameter.Style style = place == Parameter.Place.PATH ? Parameter.Style.SIMPLE : Parameter.Style.FORM_EXPLODED;
        Parameter.Layout layout = new Parameter.Layout(style, ParameterShape.TEXT, false, false);
        return new Parameter(property, place, layout, Optional.empty(), fixed, Optional.empty());
    }
}
