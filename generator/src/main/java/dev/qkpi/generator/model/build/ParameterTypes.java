package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import java.util.Optional;

/** What parameters hold: JSON where their content says so, else what can be told from texts. */
final class ParameterTypes {

    private final BuildContext context;
    private final TypeBuilder types;

    ParameterTypes(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = types;
    }

    /**
     * What a parameter holds.
     *
     * @param pointer where its schema stands
     * @param json whether it is sent as JSON
     */
    record Found(TypeRef type, String pointer, boolean json) {}

    /** What the parameter at a pointer holds. */
    Found of(String pointer, String hint) {
        Optional<String> media =
                context.document().keys(pointer + "/content").stream().findFirst();
        String schemaPointer = media.map(type -> Pointers.child(pointer, "content", type, "schema"))
                .orElse(pointer + "/schema");
        Optional<SchemaView> schema = context.document().schema(schemaPointer);
        if (media.isEmpty()) {
            return new Found(textual(schema, hint, pointer), schemaPointer, false);
        }
        return isJson(media.get(), pointer)
                ? new Found(types.refOf(schema.orElseThrow(), hint), schemaPointer, true)
                : new Found(TypeRef.scalar(ScalarKind.STRING), schemaPointer, false);
    }

    private boolean isJson(String mediaType, String pointer) {
        boolean json = MediaKinds.of(mediaType) == Content.Kind.JSON
                && context.document().has(Pointers.child(pointer, "content", mediaType, "schema"));
        if (!json) {
            context.findings()
                    .warning(
                            "QKPI-077",
                            Pointers.child(pointer, "content", mediaType),
                            "the parameter is passed as a text, since its media type is not JSON with a schema",
                            "Encode and decode the text yourself");
        }
        return json;
    }

    /** The type of a parameter that is no JSON; what has no type is a text, for that is what is sent. */
    private TypeRef textual(Optional<SchemaView> schema, String hint, String pointer) {
        TypeRef type = schema.map(view -> types.refOf(view, hint)).orElse(TypeRef.ANY);
        boolean deep = text(pointer, "style").equals("deepObject");
        TypeRef textual = deep ? type : withoutAny(type);
        boolean untyped = type instanceof TypeRef.MapOf map && map.value() instanceof TypeRef.Any;
        if (deep && untyped) {
            context.findings()
                    .warning(
                            "QKPI-073",
                            pointer,
                            "the parameter's values have no type, so the generated server takes texts for numbers and "
                                    + "booleans where they look like them",
                            "Give the values a type");
        } else if (textual != type) {
            context.findings()
                    .warning(
                            "QKPI-073",
                            pointer,
                            "the parameter's values have no type, so they are passed as texts",
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

    private String text(String pointer, String member) {
        return context.document().text(pointer + "/" + member).orElse("");
    }
}
