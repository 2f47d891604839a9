package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SchemaView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which values of which property select which member of which union. */
final class Discriminators {

    private final BuildContext context;
    private final UnionMembers members;
    private final Set<String> inProgress = new HashSet<>();
    private Map<String, List<Tag>> tagsByMember;

    Discriminators(BuildContext context, UnionMembers members) {
        this.context = context;
        this.members = members;
    }

    /** How the record at a pointer is told apart in its unions: at most one tag per property. */
    List<Tag> tagsOf(String pointer) {
        if (tagsByMember == null) {
            tagsByMember = new HashMap<>();
            context.document().schemasWith(Set.of("discriminator")).forEach(this::collectTags);
        }
        return tagsByMember.getOrDefault(pointer, List.of());
    }

    private void collectTags(SchemaView schema) {
        if (schema.discriminator().isEmpty()) {
            return;
        }
        List<Member> all = members.of(schema);
        TagClaims claims = claims(schema, all);
        for (int i = 0; i < all.size(); i++) {
            List<String> values = claims.sent(i);
            Optional<String> preset = values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
            Tag tag = new Tag(schema.discriminator().get(), preset);
            addTag(tagsByMember.computeIfAbsent(all.get(i).schema().pointer(), key -> new ArrayList<>()), tag);
        }
    }

    private static void addTag(List<Tag> tags, Tag tag) {
        for (int i = 0; i < tags.size(); i++) {
            Tag known = tags.get(i);
            if (known.property().equals(tag.property())) {
                // In two unions under different values: the record's user has to say which is meant.
                tags.set(i, known.equals(tag) ? tag : new Tag(tag.property(), Optional.empty()));
                return;
            }
        }
        tags.add(tag);
    }

    /** The discriminator's values by member, in the members' order. */
    TagClaims claims(SchemaView schema, List<Member> all) {
        TagClaims claims = new TagClaims(all.size());
        if (schema.discriminator().isEmpty()) {
            return claims;
        }
        Mappings.of(schema).forEach((value, pointer) -> {
            String target = context.document().at(pointer).follow().pointer();
            for (int i = 0; i < all.size(); i++) {
                Member member = all.get(i);
                if (List.of(pointer, target).contains(member.named().pointer())
                        || target.equals(member.schema().pointer())) {
                    claims.map(value, i);
                    return;
                }
            }
            context.notes().lostMapping(schema, value);
        });
        String property = schema.discriminator().get();
        List<List<String>> own =
                all.stream().map(member -> ownValues(member.schema(), property)).toList();
        claims.own(own);
        claims.names(all.stream().map(Discriminators::implicitName).toList(), own);
        return claims;
    }

    private static String implicitName(Member member) {
        String pointer = member.named().pointer();
        return pointer.matches("/components/schemas/[^/]+") ? Pointers.last(pointer) : "";
    }

    /** The values that a member itself allows for the discriminator's property: they say more than its name. */
    private List<String> ownValues(SchemaView member, String property) {
        if (member.discriminator().filter(property::equals).isPresent() && inProgress.add(member.pointer())) {
            List<String> nested = nestedValues(member);
            inProgress.remove(member.pointer());
            if (!nested.isEmpty()) {
                return nested;
            }
        }
        SchemaView described = ObjectParts.of(member).properties().get(property);
        if (described == null) {
            return List.of();
        }
        SchemaView value = context.follow(described);
        return value.constant().map(List::of).orElseGet(value::enumLiterals);
    }

    private List<String> nestedValues(SchemaView union) {
        List<Member> nested = members.of(union);
        TagClaims claims = claims(union, nested);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < nested.size(); i++) {
            values.addAll(claims.read(i));
        }
        return values;
    }
}
