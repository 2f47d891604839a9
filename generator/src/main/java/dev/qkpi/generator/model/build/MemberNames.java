package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.JavaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What members of a union are called, behind the union's name: by their own; without one, by what tells one from the
 * others, by its title, or by its kind. Later members of a kind have numbers, so that a new one renames none.
 */
final class MemberNames {

    /** Longer texts are sentences rather than names. */
    private static final int LONGEST = 30;

    private final BuildContext context;

    MemberNames(BuildContext context) {
        this.context = context;
    }

    /** The ends of all members' names, in their order. */
    List<String> of(List<Member> members) {
        List<String> own = members.stream()
                .map(member -> context.wishFor(member.named(), ""))
                .toList();
        if (!own.contains("")) {
            return own.stream().map(JavaNames::typeEnd).toList();
        }
        List<Map<String, String>> texts =
                members.stream().map(member -> tellingTexts(member.schema())).toList();
        Map<Object, Integer> uses = new HashMap<>();
        texts.forEach(each -> each.entrySet().forEach(text -> uses.merge(text, 1, Integer::sum)));
        members.forEach(member -> uses.merge(member.named().text("title"), 1, Integer::sum));
        Map<String, Integer> kinds = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            String kind = kind(members.get(i).schema());
            int number = kinds.merge(kind, 1, Integer::sum);
            String title = members.get(i).named().text("title");
            Optional<String> said = texts.get(i).entrySet().stream()
                    .filter(text -> uses.get(text) == 1)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .or(() -> Optional.of(title).filter(text -> uses.get(text) == 1 && isName(text)));
            String wish = own.get(i).isEmpty() ? said.orElse("") : own.get(i);
            names.add(wish.isEmpty() ? kind + (number == 1 ? "" : number) : JavaNames.typeEnd(wish));
        }
        return names;
    }

    /** What a name can be made of: the texts of properties that always have the same, or the only property of all. */
    private Map<String, String> tellingTexts(SchemaView member) {
        if (SchemaKind.of(member) != SchemaKind.RECORD) {
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, SchemaView> properties = ObjectParts.of(member).properties();
        properties.forEach((name, described) -> {
            Optional<String> fixed = context.follow(described).constant();
            fixed.filter(MemberNames::isName).ifPresent(text -> texts.put(name, text));
        });
        if (texts.isEmpty() && properties.size() == 1) {
            properties.keySet().stream().filter(MemberNames::isName).forEach(name -> texts.put(name, name));
        }
        return texts;
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST && JavaNames.typeEnd(text).matches("[A-Z].*");
    }

    private static String kind(SchemaView member) {
        return switch (SchemaKind.of(member)) {
            case RECORD, MAP -> "Object";
            case LIST -> "Array";
            case ENUM -> "Enum";
            default -> "Variant";
        };
    }
}
