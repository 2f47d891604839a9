package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import java.util.Optional;

/** What parameters hold: JSON where their content says so, else what can be told from texts. */
final class ParameterTypes {

    private final BuildContext context;
    private final TypeBuilder types;
    private final String noun;

    /** Types for parameters, or for what is laid out like them and has another noun. */
    ParameterTypes(BuildContext context, TypeBuilder types, String noun) {
        this.context = context;
        this.types = types;
        this.noun = noun;
    }

    /**
     * What a parameter holds.
     *
     * @param schema where its schema stands
     * @param json whether it is sent as JSON
     */
    record Found(TypeRef type, Element schema, boolean json) {}

    /** What a parameter holds. */
    Found of(Element parameter, String hint) {
        Optional<Element> media = parameter.child("content").members().stream().findFirst();
        Element place = media.orElse(parameter).child("schema");
        Optional<SchemaView> schema = place.schema();
        if (media.isEmpty()) {
            return new Found(textual(schema, hint, parameter), place, false);
        }
        if (isPlainText(media.get(), schema)) {
            return new Found(textual(schema, hint, parameter), place, false);
        }
        return isJson(media.get())
                ? new Found(types.refOf(schema.orElseThrow(), hint), place, true)
                : new Found(TypeRef.scalar(ScalarKind.STRING), place, false);
    }

    /** Whether the text is the value, as it is without a media type. */
    private boolean isPlainText(Element media, Optional<SchemaView> schema) {
        Optional<SchemaKind> kind = schema.map(types::simplify).map(types::kindOf);
        return MediaKinds.bare(media.name()).equals("text/plain")
                && kind.filter(any -> any == SchemaKind.SCALAR || any == SchemaKind.ENUM)
                        .isPresent();
    }

    private boolean isJson(Element media) {
        boolean json = MediaKinds.of(media.name()) == Content.Kind.JSON && media.has("schema");
        if (!json) {
            context.findings()
                    .warning(
                            "QKPI-077",
                            media.pointer(),
                            "the " + noun + " is passed as a text, since its media type is not JSON with a schema",
                            "Encode and decode the text yourself");
        }
        return json;
    }

    /** The type of a parameter that is no JSON; what has no type is a text, for that is what is sent. */
    private TypeRef textual(Optional<SchemaView> schema, String hint, Element parameter) {
        TypeRef type = schema.map(view -> types.refOf(view, hint)).orElse(TypeRef.ANY);
        boolean deep = parameter.textOf("style").equals("deepObject");
        TypeRef textual = deep ? type : withoutAny(type);
        boolean untyped = type instanceof TypeRef.MapOf map && map.value() instanceof TypeRef.Any;
        if (deep && untyped) {
            context.findings()
                    .warning(
                            "QKPI-073",
                            parameter.pointer(),
                            "the " + noun
                                    + "'s values have no type, so the generated server takes texts for numbers and "
                                    + "booleans where they look like them",
                            "Give the values a type");
        } else if (textual != type) {
            context.findings()
                    .warning(
                            "QKPI-073",
                            parameter.pointer(),
                            "the " + noun + "'s values have no type, so they are passed as texts",
                            "Give the schema a type");
        }
        return textual;
    }

    private static TypeRef withoutAny(TypeRef type) {
        if (type instanceof TypeRef.Any) {
            return TypeRef.scalar(ScalarKind.STRING);
        }
        if (type instanceof TypeRef.MapOf map && map.value() instanceof TypeRef.Any) {
            return new TypeRef.MapOf(TypeRef.scalar(ScalarKind.STRING), false);
        }
        return type instanceof TypeRef.ListOf list && list.element() instanceof TypeRef.Any
                ? new TypeRef.ListOf(TypeRef.scalar(ScalarKind.STRING), false)
                : type;
    }
}
