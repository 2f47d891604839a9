package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.Presence;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters of an operation, its path item's included. */
final class ParameterBuilder {

    /** Headers that the request's other parts decide; OpenAPI has parameters of these names ignored. */
    private static final List<String> IGNORED_HEADERS = List.of("accept", "content-type", "authorization");

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)\\}");

    private final BuildContext context;
    private final TypeBuilder types;

    ParameterBuilder(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = types;
    }

    /** The parameters of the operation at a pointer. */
    List<Parameter> build(String path, String operationPointer, String operationId) {
        Map<String, String> places = new LinkedHashMap<>();
        String item = operationPointer.substring(0, operationPointer.lastIndexOf('/'));
        collect(item + "/parameters", places);
        collect(operationPointer + "/parameters", places);
        NameScope names = NameScope.with("body", "patch", "options", "in", "api", "router", "caller", "result");
        List<Parameter> parameters = new ArrayList<>();
        places.forEach((key, pointer) -> parameters.add(parameter(pointer, operationId, names)));
        Matcher variables = VARIABLE.matcher(path);
        while (variables.find()) {
            if (!places.containsKey("path " + variables.group(1))) {
                parameters.add(undeclared(variables.group(1), names));
            }
        }
        return parameters;
    }

    private void collect(String pointer, Map<String, String> places) {
        for (int i = 0; context.document().has(pointer + "/" + i); i++) {
            String place = context.document().follow(pointer + "/" + i);
            String in = text(place, "in");
            String name = text(place, "name");
            boolean ignored = in.equals("header") && IGNORED_HEADERS.contains(name.toLowerCase(Locale.ROOT));
            if (!ignored) {
                places.put(in + " " + name, place);
            }
        }
    }

    private Parameter parameter(String pointer, String operationId, NameScope names) {
        String name = text(pointer, "name");
        Parameter.Place place = Parameter.Place.valueOf(text(pointer, "in").toUpperCase(Locale.ROOT));
        String hint = operationId + " " + name;
        Optional<String> media =
                context.document().keys(pointer + "/content").stream().findFirst();
        String schemaPointer = media.map(type -> Pointers.child(pointer, "content", type, "schema"))
                .orElse(pointer + "/schema");
        Optional<SchemaView> schema = context.document().schema(schemaPointer);
        TypeRef type = schema.map(view -> types.refOf(view, hint)).orElse(TypeRef.scalar(ScalarKind.STRING));
        boolean required = place == Parameter.Place.PATH || context.document().flag(pointer + "/required");
        Docs docs = new Docs(text(pointer, "description"), context.document().flag(pointer + "/deprecated"));
        Property property = new Property(
                name,
                names.claim(JavaNames.member(name)),
                type,
                required ? Presence.REQUIRED : Presence.OPTIONAL,
                Optional.empty(),
                docs);
        Parameter.Style style = media.isPresent() ? Parameter.Style.JSON : style(pointer, place);
        if (style == Parameter.Style.PLAIN && context.document().flag(pointer + "/allowReserved")) {
            style = Parameter.Style.RESERVED;
        }
        checkShape(type, place, style, pointer);
        return new Parameter(property, place, style, clientProperty(place, pointer));
    }

    private Optional<String> clientProperty(Parameter.Place place, String pointer) {
        Optional<String> name = context.document().text(pointer + "/x-qkpi-client-property");
        if (name.isPresent() && place != Parameter.Place.HEADER) {
            context.findings()
                    .error(
                            "QKPI-018",
                            pointer + "/x-qkpi-client-property",
                            "only a header can be supplied by the client",
                            "Take the mark away");
            return Optional.empty();
        }
        return name;
    }

    /** Objects and unions go out in the documented style, but their texts do not tell the server what they were. */
    private void checkShape(TypeRef type, Parameter.Place place, Parameter.Style style, String pointer) {
        boolean named =
                type instanceof TypeRef.Named name && !(context.shape(name.name()) instanceof TypeShape.EnumShape);
        boolean readable =
                style == Parameter.Style.JSON || style == Parameter.Style.DEEP && place == Parameter.Place.QUERY;
        if ((named || type instanceof TypeRef.MapOf) && !readable) {
            context.findings()
                    .warning(
                            "QKPI-046",
                            pointer,
                            "the generated server reads this object or union only as JSON, whatever its style",
                            "Use `style: deepObject` or `content: application/json` where the server matters");
        }
    }

    private Parameter undeclared(String name, NameScope names) {
        Property property = new Property(
                name,
                names.claim(JavaNames.member(name)),
                TypeRef.scalar(ScalarKind.STRING),
                Presence.REQUIRED,
                Optional.empty(),
                Docs.NONE);
        return new Parameter(property, Parameter.Place.PATH, Parameter.Style.COMMA, Optional.empty());
    }

    private Parameter.Style style(String pointer, Parameter.Place place) {
        boolean explode = context.document().has(pointer + "/explode")
                ? context.document().flag(pointer + "/explode")
                : place == Parameter.Place.QUERY || place == Parameter.Place.COOKIE;
        return switch (text(pointer, "style")) {
            case "spaceDelimited" -> explode ? Parameter.Style.PLAIN : Parameter.Style.SPACE;
            case "pipeDelimited" -> explode ? Parameter.Style.PLAIN : Parameter.Style.PIPE;
            case "deepObject" -> Parameter.Style.DEEP;
            case "matrix", "label" -> unsupported(pointer);
            default -> place == Parameter.Place.QUERY && explode ? Parameter.Style.PLAIN : Parameter.Style.COMMA;
        };
    }

    private Parameter.Style unsupported(String pointer) {
        context.findings()
                .warning(
                        "QKPI-041",
                        pointer + "/style",
                        "the style `" + text(pointer, "style") + "` is sent as `simple`",
                        "Use `simple` if the API understands it");
        return Parameter.Style.COMMA;
    }

    private String text(String pointer, String member) {
        return context.document().text(pointer + "/" + member).orElse("");
    }
}
