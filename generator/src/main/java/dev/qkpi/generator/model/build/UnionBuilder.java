package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.Variant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** oneOf, anyOf, several types at once, and parents with a discriminator. */
final class UnionBuilder {

    private final BuildContext context;
    private final TypeBuilder types;
    private final Inheritance inheritance;
    private final UnionMembers members;
    private final Discriminators discriminators;
    private final MemberNames memberNames;

    UnionBuilder(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = types;
        this.inheritance = new Inheritance(context);
        this.members = new UnionMembers(inheritance, types::simplify);
        this.discriminators = new Discriminators(context, members);
        this.memberNames = new MemberNames(context);
    }

    /** Whether a schema is a parent: it has a discriminator, and other schemas extend it by allOf. */
    boolean isParent(SchemaView schema) {
        return inheritance.isParent(schema);
    }

    /** Whether a schema extends a parent. */
    boolean isChild(SchemaView schema) {
        return inheritance.isChild(schema);
    }

    /** Whether an object is exactly one of several objects, each with what stands beside them. */
    boolean isUnionOfWholes(SchemaView schema) {
        return members.areObjects(schema);
    }

    /** How the record at a pointer is told apart in its unions. */
    List<Tag> tagsOf(String pointer) {
        return discriminators.tagsOf(pointer);
    }

    /** The one type that serves all members of a union, if there is one. */
    Optional<TypeRef> collapsed(SchemaView schema, String hint) {
        List<SchemaView> choices =
                members.of(schema).stream().map(Member::schema).toList();
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
                        .map(choice -> named(schema, choice, hint))
                : Scalars.common(scalars).map(TypeRef::scalar);
    }

    /** The enum that a union comes down to has the union's name, unless it has one of its own. */
    private TypeRef named(SchemaView union, SchemaView choice, String hint) {
        context.rename(union.pointer(), choice.pointer());
        return types.refOf(choice, hint);
    }

    /** Builds the union and adds it to the model. */
    void build(SchemaView schema, String name) {
        build(schema, name, types::refOf);
    }

    /** Builds the union, whose members' types are given by member and hint, and adds it to the model. */
    void build(SchemaView schema, String name, BiFunction<SchemaView, String, TypeRef> typeOf) {
        List<Variant> variants = new ArrayList<>();
        VariantNames names = new VariantNames(name);
        List<Member> all = members.of(schema);
        TagClaims claims = discriminators.claims(schema, all);
        List<String> ends = memberNames.of(all);
        Set<TypeRef> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            SchemaView member = all.get(i).schema();
            TypeRef type = typeOf.apply(member, context.wishFor(member, hint(schema, all.get(i), name, ends.get(i))));
            if (seen.add(type)) {
                variants.add(variant(type, member, names, isObject(member) ? claims.read(i) : List.of()));
            }
        }
        for (int i = 0; all.isEmpty() && i < schema.types().size(); i++) {
            SchemaView member = schema.typed(i);
            TypeRef type =
                    typeOf.apply(member, name + JavaNames.typeEnd(schema.types().get(i)));
            if (seen.add(type)) {
                variants.add(variant(type, member, names, List.of()));
            }
        }
        context.add(new TypeShape.UnionShape(
                name,
                schema.pointer(),
                TypeBuilder.docs(schema),
                schema.discriminator(),
                variants,
                fitsSeveral(schema, all)));
    }

    /** Whether a value may be several objects of anyOf at once, so that none of them alone holds all of it. */
    private boolean fitsSeveral(SchemaView schema, List<Member> all) {
        if (schema.discriminator().isPresent()
                || !SchemaKind.choiceKeyword(schema).equals("anyOf")) {
            return false;
        }
        List<Map<String, SchemaView>> objects = all.stream()
                .map(Member::schema)
                .filter(member -> types.kindOf(member) == SchemaKind.RECORD)
                .map(member -> ObjectParts.of(member).properties())
                .toList();
        return objects.stream().anyMatch(one -> objects.stream().anyMatch(other -> areApart(one, other)));
    }

    /** Whether each of two objects has names that the other has not, and nothing keeps a value from being both. */
    private boolean areApart(Map<String, SchemaView> one, Map<String, SchemaView> other) {
        return !one.keySet().containsAll(other.keySet())
                && !other.keySet().containsAll(one.keySet())
                && one.keySet().stream()
                        .filter(other::containsKey)
                        .noneMatch(name -> excludes(one.get(name), other.get(name)));
    }

    private boolean excludes(SchemaView one, SchemaView other) {
        List<String> texts = texts(types.simplify(one));
        List<String> others = texts(types.simplify(other));
        return !texts.isEmpty() && !others.isEmpty() && Collections.disjoint(texts, others);
    }

    private static List<String> texts(SchemaView schema) {
        return schema.constant().map(List::of).orElseGet(schema::enumLiterals);
    }

    /** Whether a discriminator can tell a member: what is no object has no properties. */
    private boolean isObject(SchemaView member) {
        return List.of(SchemaKind.RECORD, SchemaKind.UNION, SchemaKind.MAP).contains(types.kindOf(member));
    }

    /** A name for a member that has none of its own. */
    private static String hint(SchemaView schema, Member member, String owner, String end) {
        return owner + (member.named().pointer().equals(schema.pointer()) ? "Base" : end);
    }

    private Variant variant(TypeRef type, SchemaView member, VariantNames names, List<String> tags) {
        if (type instanceof TypeRef.Named named && !named.isImported() && types.kindOf(member) == SchemaKind.RECORD) {
            return new Variant(names.claim(named.name()), type, true, tags);
        }
        return new Variant(names.claim(type), type, false, tags);
    }
}
