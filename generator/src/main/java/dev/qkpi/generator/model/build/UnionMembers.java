package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The members of a union: the children of a parent, or alternatives, each with what stands beside all of them. */
final class UnionMembers {

    private final Inheritance inheritance;
    private final UnaryOperator<SchemaView> simplify;

    UnionMembers(Inheritance inheritance, UnaryOperator<SchemaView> simplify) {
        this.inheritance = inheritance;
        this.simplify = simplify;
    }

    List<Member> of(SchemaView schema) {
        return inheritance.isParent(schema) ? children(schema) : alternatives(schema);
    }

    /** The children of a parent, and the parent itself if its mapping names it. */
    private List<Member> children(SchemaView parent) {
        List<Member> members = new ArrayList<>();
        inheritance.children(parent).forEach(child -> members.add(new Member(child, child)));
        if (Mappings.names(parent, parent.pointer())) {
            SchemaView own = parent.withoutChoices();
            members.add(new Member(parent.made("allOf", List.of(own, own)), parent));
        }
        return members;
    }

    private List<Member> alternatives(SchemaView schema) {
        boolean alone = isAlone(schema);
        List<Member> members = new ArrayList<>();
        for (SchemaView choice : SchemaKind.choices(schema)) {
            SchemaView plain = simplify.apply(choice);
            SchemaView named = choice.reference().orElse(choice);
            boolean whole = alone || SchemaKind.of(plain) != SchemaKind.RECORD || covers(plain, schema);
            members.add(new Member(
                    whole ? plain : choice.made("allOf", List.of(schema.withoutChoices(), choice)), named));
        }
        return members;
    }

    private static boolean isAlone(SchemaView schema) {
        return schema.properties().isEmpty() && schema.all("allOf").isEmpty();
    }

    /** Whether a member has all that stands beside the alternatives already. */
    private static boolean covers(SchemaView member, SchemaView schema) {
        ObjectParts parts = ObjectParts.of(member);
        return parts.properties()
                .keySet()
                .containsAll(
                        ObjectParts.of(schema.withoutChoices()).properties().keySet());
    }

    /** Whether the alternatives beside an object's own properties are objects too, exactly one of which it is. */
    boolean areObjects(SchemaView schema) {
        List<SchemaView> choices = SchemaKind.choices(schema);
        return choices.size() > 1
                && !schema.all("oneOf").isEmpty()
                && choices.stream().map(simplify).allMatch(choice -> SchemaKind.of(choice) == SchemaKind.RECORD);
    }
}
