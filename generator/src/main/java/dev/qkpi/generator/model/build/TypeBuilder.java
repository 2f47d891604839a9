package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    /** Shapes that are named but not built yet: a chain of them may be longer than the stack is deep. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private boolean building;
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
        if (building) {
            return typeOf(schema, hint);
        }
        building = true;
        try {
            TypeRef type = typeOf(schema, hint);
            for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
                next.run();
            }
            return type;
        } finally {
            building = false;
        }
    }

    private TypeRef typeOf(SchemaView schema, String hint) {
        SchemaView plain = simplify(schema);
        Optional<TypeRef> imported =
                context.naming().imported(schema).or(() -> context.naming().imported(plain));
        if (imported.isPresent()) {
            return imported.get();
        }
        if (!plain.types().isEmpty()
                && !plain.types().contains("object")
                && !plain.properties().isEmpty()) {
            context.notes().misplaced(plain);
        }
        context.notes().tellStrange(plain);
        if (!inProgress.add(plain.pointer())) {
            return reentered(plain, hint);
        }
        try {
            return switch (kindOf(plain)) {
                case RECORD, ENUM -> named(plain, hint);
                case UNION -> unions.collapsed(plain, hint).orElseGet(() -> named(plain, hint));
                case MAP -> objects.map(plain, hint);
                case LIST -> list(plain, hint);
                case SCALAR -> context.naming().scalar(plain, Scalars.of(plain), context::add);
                case ANY, REFERENCE -> any(plain);
            };
        } finally {
            inProgress.remove(plain.pointer());
        }
    }

    private TypeRef any(SchemaView schema) {
        if (!schema.enumLiterals().isEmpty()) {
            context.notes().mixedEnum(schema);
        }
        return TypeRef.ANY;
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
        SchemaKind kind = SchemaKind.of(schema);
        return unions.isParent(schema) || kind == SchemaKind.RECORD && unions.isUnionOfWholes(schema)
                ? SchemaKind.UNION
                : kind;
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
                    || !schema.enumLiterals().isEmpty()
                    || unions.isChild(schema)) {
                return Optional.empty();
            }
            List<SchemaView> parts = schema.all("allOf").stream()
                    .filter(part -> !part.isShapeless())
                    .toList();
            List<SchemaView> choices = SchemaKind.choices(schema);
            if (parts.isEmpty() && choices.isEmpty() && isInItems(schema)) {
                context.notes().inItems(schema);
                return Optional.of(withoutItems(schema));
            }
            if (parts.isEmpty() && choices.size() == 1 && schema.discriminator().isEmpty()) {
                return Optional.of(choices.get(0));
            }
            List<SchemaView> telling =
                    parts.stream().filter(part -> !part.isBare()).toList();
            List<SchemaView> left = telling.isEmpty() ? parts : telling;
            if (!choices.isEmpty() || left.isEmpty()) {
                return Optional.empty();
            }
            return left.size() == 1 ? Optional.of(left.get(0)) : Narrowing.ofValues(left);
        };
    }

    /** What describes the values of an object that has its alternatives under {@code items}; else the schema itself. */
    static SchemaView withoutItems(SchemaView schema) {
        return isInItems(schema) ? schema.items().orElse(schema) : schema;
    }

    /** Whether an object is described by alternatives under {@code items} alone, as converters of older documents leave it. */
    private static boolean isInItems(SchemaView schema) {
        return schema.types().equals(List.of("object"))
                && schema.items()
                        .filter(items -> !SchemaKind.choices(items).isEmpty())
                        .isPresent();
    }

    /** Whether null is a legal value of a schema, references followed. */
    boolean isNullable(SchemaView schema) {
        return isNullable(schema, 0);
    }

    private boolean isNullable(SchemaView schema, int depth) {
        SchemaView current = schema;
        for (int i = depth; i < 100; i++) {
            int next = i + 50;
            boolean choice = i < 50 && SchemaKind.allows(current, member -> isNullable(member, next));
            if (current.isNullable() || choice || hasNullablePart(current)) {
                return true;
            }
            Optional<SchemaView> inner = current.reference().or(onlyPart(current));
            if (inner.isEmpty()) {
                return false;
            }
            current = inner.get();
        }
        return false;
    }

    /** Whether a part of allOf says that null is legal and hardly more, which then is meant for the whole. */
    private static boolean hasNullablePart(SchemaView schema) {
        return schema.all("allOf").stream().anyMatch(part -> part.isBare() && part.isNullable());
    }

    private TypeRef list(SchemaView schema, String hint) {
        List<SchemaView> elements = new ArrayList<>(schema.all("prefixItems"));
        schema.items().ifPresent(elements::add);
        if (schema.has("prefixItems")) {
            context.notes().positions(schema);
        }
        if (elements.isEmpty() && context.document().isVersion30()) {
            context.notes().noItems(schema);
        }
        TypeRef element = elements.stream()
                .map(item -> refOf(item, hint + "Item"))
                .reduce((one, other) -> one.equals(other) ? one : TypeRef.ANY)
                .orElse(TypeRef.ANY);
        boolean nullable = element.isAny() || elements.stream().anyMatch(this::isNullable);
        return new TypeRef.ListOf(element, nullable);
    }

    private TypeRef named(SchemaView schema, String hint) {
        String name = context.nameOf(schema.pointer(), context.wishFor(schema, hint));
        if (started.add(schema.pointer())) {
            switch (kindOf(schema)) {
                case RECORD -> waiting.add(() -> objects.build(schema, name));
                case UNION -> waiting.add(() -> unions.build(schema, name));
                default -> enums.build(schema, name);
            }
        }
        return new TypeRef.Named(name);
    }

    /** What the document says of a schema. */
    static Docs docs(SchemaView schema) {
        String more = schema.link().map(link -> "\n\nSee " + link).orElse("");
        return new Docs((schema.description() + more).strip(), schema.flag("deprecated"));
    }
}
