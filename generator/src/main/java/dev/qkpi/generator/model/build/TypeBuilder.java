package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From a schema to the type that holds its values; shapes that are met on the way are built and named. */
final class TypeBuilder {

    private final BuildContext context;
    private final ObjectBuilder objects;
    private final UnionBuilder unions;
    private final EnumBuilder enums;
    private final Set<String> started = new HashSet<>();
    private final Set<String> inProgress = new HashSet<>();

    TypeBuilder(BuildContext context) {
        this.context = context;
        this.objects = new ObjectBuilder(context, this);
        this.unions = new UnionBuilder(context, this);
        this.enums = new EnumBuilder(context);
    }

    ObjectBuilder objects() {
        return objects;
    }

    UnionBuilder unions() {
        return unions;
    }

    /** The type of a schema's values, null aside; a shape without a name of its own is called like the hint. */
    TypeRef refOf(SchemaView schema, String hint) {
        SchemaView plain = simplify(schema);
        if (!inProgress.add(plain.pointer())) {
            return reentered(plain, hint);
        }
        try {
            return switch (kindOf(plain)) {
                case RECORD, ENUM -> named(plain, hint);
                case UNION -> unions.collapsed(plain, hint).orElseGet(() -> named(plain, hint));
                case MAP -> objects.map(plain, hint);
                case LIST -> list(plain, hint);
                case SCALAR -> Scalars.of(plain);
                case ANY, REFERENCE -> TypeRef.ANY;
            };
        } finally {
            inProgress.remove(plain.pointer());
        }
    }

    private TypeRef reentered(SchemaView schema, String hint) {
        SchemaKind kind = kindOf(schema);
        if (kind == SchemaKind.RECORD || kind == SchemaKind.UNION || kind == SchemaKind.ENUM) {
            return named(schema, hint);
        }
        context.findings()
                .warning(
                        "QKPI-031",
                        schema.pointer(),
                        "the schema contains itself without a named object in between, so it is passed as any JSON value",
                        "Put the recursion into an object's property");
        return TypeRef.ANY;
    }

    /** What a schema becomes, a parent with a discriminator and children included. */
    SchemaKind kindOf(SchemaView schema) {
        return unions.isParent(schema) ? SchemaKind.UNION : SchemaKind.of(schema);
    }

    /** The schema behind references and behind wrappings that add nothing to the value's shape. */
    SchemaView simplify(SchemaView schema) {
        SchemaView current = schema;
        for (int i = 0; i < 100; i++) {
            Optional<SchemaView> next = current.reference().or(onlyPart(current));
            if (next.isEmpty()) {
                return current;
            }
            current = next.get();
        }
        context.findings()
                .error("QKPI-030", schema.pointer(), "the schema refers to itself and nothing else", "Give it a type");
        return current;
    }

    private java.util.function.Supplier<Optional<SchemaView>> onlyPart(SchemaView schema) {
        return () -> {
            if (!schema.properties().isEmpty()
                    || schema.additional().isPresent()
                    || !schema.enumLiterals().isEmpty()) {
                return Optional.empty();
            }
            List<SchemaView> parts = schema.all("allOf").stream()
                    .filter(part -> !part.isShapeless())
                    .toList();
            List<SchemaView> choices = SchemaKind.choices(schema);
            if (parts.isEmpty() && choices.size() == 1 && schema.discriminator().isEmpty()) {
                return Optional.of(choices.get(0));
            }
            return parts.size() == 1 && choices.isEmpty() ? Optional.of(parts.get(0)) : Optional.empty();
        };
    }

    /** Whether null is a legal value of a schema, references followed. */
    boolean isNullable(SchemaView schema) {
        SchemaView current = schema;
        for (int i = 0; i < 100; i++) {
            if (current.isNullable() || hasNullChoice(current)) {
                return true;
            }
            Optional<SchemaView> next = current.reference().or(onlyPart(current));
            if (next.isEmpty()) {
                return false;
            }
            current = next.get();
        }
        return false;
    }

    private static boolean hasNullChoice(SchemaView schema) {
        return schema.all("oneOf").stream().anyMatch(SchemaView::isNull)
                || schema.all("anyOf").stream().anyMatch(SchemaView::isNull);
    }

    private TypeRef list(SchemaView schema, String hint) {
        Optional<SchemaView> items = schema.items();
        if (items.isEmpty()) {
            return new TypeRef.ListOf(TypeRef.ANY, true);
        }
        TypeRef element = refOf(items.get(), hint + "Item");
        boolean nullable = element.equals(TypeRef.ANY) || isNullable(items.get());
        return new TypeRef.ListOf(element, nullable);
    }

    private TypeRef named(SchemaView schema, String hint) {
        String name = context.nameOf(schema.pointer(), context.wishFor(schema, hint));
        if (started.add(schema.pointer())) {
            switch (kindOf(schema)) {
                case RECORD -> objects.build(schema, name);
                case UNION -> unions.build(schema, name);
                default -> enums.build(schema, name);
            }
        }
        return new TypeRef.Named(name);
    }

    /** What the document says of a schema. */
    static Docs docs(SchemaView schema) {
        return new Docs(schema.description(), schema.flag("deprecated"));
    }
}
