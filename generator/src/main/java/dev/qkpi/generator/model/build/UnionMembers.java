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
        SchemaView beside = schema.withoutChoices(SchemaKind.choiceKeyword(schema));
        boolean alone = isAlone(beside);
        List<Member> members = new ArrayList<>();
        for (SchemaView choice : SchemaKind.choices(schema)) {
            SchemaView plain = simplify.apply(choice);
            SchemaView named = choice.reference().orElse(choice);
            boolean whole = alone || SchemaKind.of(plain) != SchemaKind.RECORD || covers(plain, beside);
            members.add(new Member(whole ? plain : choice.made("allOf", List.of(beside, choice)), named));
        }
        return members;
    }

    private boolean isAlone(SchemaView beside) {
        return beside.properties().isEmpty()
                && beside.all("allOf").isEmpty()
                && SchemaKind.choices(beside).stream()
                        .noneMatch(choice -> SchemaKind.of(simplify.apply(choice)) == SchemaKind.RECORD)
                && !hasFurther(ObjectParts.of(beside));
    }

    private static boolean hasFurther(ObjectParts parts) {
        return parts.isOpen() || !parts.additional().isEmpty();
    }

    /** Whether a member has all that stands beside the alternatives already. */
    private static boolean covers(SchemaView member, SchemaView beside) {
        ObjectParts parts = ObjectParts.of(member);
        ObjectParts shared = ObjectParts.of(beside);
        return parts.properties().keySet().containsAll(shared.properties().keySet())
                && (hasFurther(parts) || !hasFurther(shared));
    }

    /** Whether the alternatives beside an object's own properties are objects too, exactly one of which it is. */
    boolean areObjects(SchemaView schema) {
        List<SchemaView> choices = SchemaKind.choices(schema);
        return choices.size() > 1
                && !schema.all("oneOf").isEmpty()
                && choices.stream().map(simplify).allMatch(choice -> SchemaKind.of(choice) == SchemaKind.RECORD);
    }
}
