package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** oneOf, anyOf, several types at once, and parents with a discriminator. */
final class UnionBuilder {

    private final BuildContext context;
    private final TypeBuilder types;
    private final Discriminators discriminators;

    UnionBuilder(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = types;
        this.discriminators = new Discriminators(context);
    }

    /** Whether a schema is a parent: it has a discriminator, and other schemas extend it by allOf. */
    boolean isParent(SchemaView schema) {
        return discriminators.isParent(schema);
    }

    /** How the record at a pointer is told apart in its union, or null if it is in none that needs it. */
    Tag tagOf(String pointer) {
        return discriminators.tagOf(pointer);
    }

    /** The one type that serves all members of a union, if there is one. */
    Optional<TypeRef> collapsed(SchemaView schema, String hint) {
        List<SchemaView> choices = members(schema).stream().map(types::simplify).toList();
        List<ScalarKind> scalars = new ArrayList<>();
        Optional<SchemaView> onlyEnum = Optional.empty();
        for (SchemaView choice : choices) {
            SchemaKind kind = types.kindOf(choice);
            if (kind == SchemaKind.SCALAR && Scalars.of(choice) instanceof TypeRef.Scalar scalar) {
                scalars.add(scalar.kind());
            } else if (kind == SchemaKind.ENUM && onlyEnum.isEmpty()) {
                onlyEnum = Optional.of(choice);
                scalars.add(EnumBuilder.base(choice));
            } else {
                return Optional.empty();
            }
        }
        if (scalars.isEmpty()) {
            return schema.types().size() > 1 ? Optional.empty() : Optional.of(TypeRef.ANY);
        }
        // An enum is open, so it holds every other value of the same kind as well.
        return onlyEnum.isPresent()
                ? onlyEnum.filter(any -> scalars.stream().distinct().count() == 1)
                        .map(choice -> types.refOf(choice, hint))
                : Scalars.common(scalars).map(TypeRef::scalar);
    }

    private List<SchemaView> members(SchemaView schema) {
        return isParent(schema) ? discriminators.children(schema) : SchemaKind.choices(schema);
    }

    /** Builds the union and adds it to the model. */
    void build(SchemaView schema, String name) {
        List<Variant> variants = new ArrayList<>();
        NameScope names = NameScope.with("Unknown", name);
        List<SchemaView> members = members(schema);
        Map<String, List<String>> tags = discriminators.tags(schema, members);
        Map<TypeRef, Boolean> seen = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            SchemaView member = types.simplify(members.get(i));
            String hint = context.wishFor(member, name + "Variant" + (i + 1));
            TypeRef type = types.refOf(member, hint);
            if (seen.putIfAbsent(type, true) == null) {
                variants.add(variant(type, member, names, tags.getOrDefault(member.pointer(), List.of())));
            }
        }
        if (members.isEmpty()) {
            schema.types().forEach(type -> variants.add(typed(schema, type, names, name)));
        }
        context.add(new TypeShape.UnionShape(
                name, schema.pointer(), TypeBuilder.docs(schema), schema.discriminator(), variants));
    }

    private Variant variant(TypeRef type, SchemaView member, NameScope names, List<String> tags) {
        if (type instanceof TypeRef.Named named && types.kindOf(member) == SchemaKind.RECORD) {
            return new Variant(names.claim(named.name()), type, true, tags);
        }
        return new Variant(names.claim("Of" + label(type)), type, false, tags);
    }

    /** A member of {@code type: [a, b]}. */
    private Variant typed(SchemaView schema, String type, NameScope names, String owner) {
        TypeRef ref = switch (type) {
            case "object" -> types.objects().map(schema, owner + "Object");
            case "array" ->
                new TypeRef.ListOf(
                        schema.items()
                                .map(items -> types.refOf(items, owner + "Item"))
                                .orElse(TypeRef.ANY),
                        true);
            case "integer" -> TypeRef.scalar(ScalarKind.LONG);
            case "number" -> TypeRef.scalar(ScalarKind.DECIMAL);
            case "boolean" -> TypeRef.scalar(ScalarKind.BOOLEAN);
            default -> TypeRef.scalar(ScalarKind.STRING);
        };
        return new Variant(names.claim("Of" + label(ref)), ref, false, List.of());
    }

    private static String label(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.kind().suffix();
        }
        if (type instanceof TypeRef.Named named) {
            return named.name();
        }
        if (type instanceof TypeRef.ListOf list) {
            return JavaNames.type(label(list.element()) + " List").replace("ListModel", "List");
        }
        return type instanceof TypeRef.MapOf ? "Object" : "Any";
    }
}
