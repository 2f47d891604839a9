package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.PartProperty;
import dev.qkpi.generator.model.PartProperty.Form;
import dev.qkpi.generator.model.Presence;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Multipart bodies: a record whose components become parts, or parts that callers name themselves. */
final class PartsBuilder {

    /** The component of parts that may hold anything. */
    private static final String OTHERS = "otherParts";

    private static final TypeRef PART = new TypeRef.Support("Part");

    private final BuildContext context;
    private final TypeBuilder types;
    private final BinarySchemas binaries;
    private final PartHeaders headers;
    private final Set<String> built = new HashSet<>();

    PartsBuilder(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = types;
        this.binaries = new BinarySchemas(types);
        this.headers = new PartHeaders(context, types);
    }

    /** Whether one of the parts is bytes, so that the same object would be another type in JSON. */
    boolean hasBinary(SchemaView schema) {
        return ObjectParts.of(types.simplify(schema)).properties().values().stream()
                .anyMatch(property ->
                        binaries.isBinaryPart(property, "text/plain") || binaries.isBinaryList(property, "text/plain"));
    }

    /** The type of the body of a multipart media type. */
    TypeRef refOf(Optional<SchemaView> schema, Element media, String hint) {
        Optional<SchemaView> plain = schema.map(types::simplify);
        Optional<ObjectParts> parts = plain.map(ObjectParts::of);
        if (parts.isEmpty() || parts.get().properties().isEmpty()) {
            return new TypeRef.ListOf(PART, false);
        }
        SchemaView object = plain.get();
        String wish = context.wishFor(object, hint);
        boolean shared = object.pointer().startsWith("/components/");
        String name = context.nameOf(media.pointer() + "#parts", shared ? wish + "Parts" : wish);
        if (built.add(name)) {
            NameScope names = NameScope.with("additionalProperties", OTHERS);
            context.add(new TypeShape.PartsShape(
                    name,
                    object.pointer(),
                    TypeBuilder.docs(object),
                    properties(parts.get(), name, media.child("encoding"), names),
                    further(parts.get(), name)));
        }
        return new TypeRef.Named(name);
    }

    /** Parts of other names: as what they hold if that is described, else as they come. */
    private Optional<PartProperty> further(ObjectParts parts, String owner) {
        if (parts.isOpen() || parts.additional().size() > 1) {
            TypeRef any = new TypeRef.ListOf(PART, false);
            return Optional.of(new PartProperty(further(OTHERS, any), Form.BINARY, true, "", List.of()));
        }
        return parts.additional().stream().findFirst().map(value -> {
            boolean files = binaries.isBinaryList(value, "");
            boolean file = !files && binaries.isBinaryPart(value, "");
            TypeRef held = files
                    ? new TypeRef.ListOf(TypeRef.BINARY, false)
                    : file ? TypeRef.BINARY : types.refOf(value, owner + "Value");
            Form form = files || file ? Form.BINARY : form(value, "");
            return part(further("additionalProperties", new TypeRef.MapOf(held, false)), form, "", held, List.of());
        });
    }

    private static Property further(String name, TypeRef type) {
        Docs docs = new Docs("Parts that are not named above.", false);
        return new Property("", name, type, Presence.OPTIONAL, Optional.empty(), docs);
    }

    private List<PartProperty> properties(ObjectParts parts, String owner, Element encodings, NameScope names) {
        List<PartProperty> properties = new ArrayList<>();
        parts.properties().forEach((wireName, schema) -> {
            String given = encodings.child(wireName).textOf("contentType");
            boolean files = binaries.isBinaryList(schema, given);
            boolean file = !files && binaries.isBinaryPart(schema, given);
            TypeRef type = files
                    ? new TypeRef.ListOf(TypeRef.BINARY, false)
                    : file ? TypeRef.BINARY : types.refOf(schema, owner + JavaNames.type(wireName));
            // A part is there or not; there is none that is null.
            boolean required = parts.required().contains(wireName)
                    && !Directions.isMarked(schema, "readOnly")
                    && !types.isNullable(schema);
            Property property = new Property(
                    wireName,
                    names.claim(JavaNames.member(wireName)),
                    type,
                    required ? Presence.REQUIRED : Presence.OPTIONAL,
                    Optional.empty(),
                    TypeBuilder.docs(schema));
            Form form = files || file ? Form.BINARY : form(schema, given);
            properties.add(
                    part(property, form, given, type, headers.ofPart(encodings.child(wireName), property, names)));
        });
        return properties;
    }

    private Form form(SchemaView schema, String given) {
        SchemaView plain = types.simplify(schema);
        if (types.kindOf(plain) == SchemaKind.LIST) {
            return plain.items()
                    .filter(items -> types.kindOf(types.simplify(items)) != SchemaKind.LIST)
                    .map(items -> form(items, given))
                    .orElse(Form.JSON);
        }
        return switch (types.kindOf(plain)) {
            case SCALAR, ENUM, UNION -> MediaKinds.isJson(given) ? Form.JSON : Form.TEXT;
            default -> Form.JSON;
        };
    }

    private static PartProperty part(
            Property property, Form form, String given, TypeRef held, List<Parameter> headers) {
        Optional<String> concrete = Arrays.stream(given.split(","))
                .map(String::strip)
                .filter(type -> !type.isEmpty() && type.indexOf('*') < 0)
                .findFirst();
        String mediaType = switch (form) {
            case BINARY -> concrete.orElse("application/octet-stream");
            case JSON -> concrete.orElse("application/json");
            case TEXT -> concrete.orElse("");
        };
        return new PartProperty(property, form, held instanceof TypeRef.ListOf, mediaType, headers);
    }
}
