package dev.qkpi.generator.model.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which member of one union has which of the discriminator's values: each value selects one member.
 *
 * <p>The mapping says most, then the values that only one member allows for its property, then the members' names.
 */
final class TagClaims {

    private final List<List<String>> given = new ArrayList<>();
    private final List<List<String>> all = new ArrayList<>();
    private final Set<String> claimed = new HashSet<>();

    TagClaims(int members) {
        for (int i = 0; i < members; i++) {
            given.add(new ArrayList<>());
            all.add(new ArrayList<>());
        }
    }

    /** A value that the mapping gives to a member. */
    void map(String value, int member) {
        claim(value, member, true);
    }

    /** The values that members themselves allow count where the mapping says nothing, and no two share them. */
    void own(List<List<String>> values) {
        Map<String, Integer> uses = new HashMap<>();
        values.forEach(list -> new HashSet<>(list).forEach(value -> uses.merge(value, 1, Integer::sum)));
        for (int i = 0; i < values.size(); i++) {
            boolean mapped = !given.get(i).isEmpty();
            for (String value : values.get(i)) {
                if (!mapped && uses.get(value) == 1) {
                    claim(value, i, true);
                }
            }
        }
    }

    /** A member's name selects it, too, unless its own values say otherwise; an empty one is none. */
    void names(List<String> names, List<List<String>> own) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean allowed = own.get(i).isEmpty()
                    || own.get(i).contains(name)
                    || given.get(i).isEmpty();
            if (!name.isEmpty() && allowed) {
                claim(name, i, given.get(i).isEmpty());
            }
        }
    }

    private void claim(String value, int member, boolean meant) {
        if (claimed.add(value)) {
            all.get(member).add(value);
            if (meant) {
                given.get(member).add(value);
            }
        }
    }

    /** The values that a member is sent with: those of the mapping, else its own, else its name. */
    List<String> sent(int member) {
        return given.get(member);
    }

    /** The values that select a member when it is read. */
    List<String> read(int member) {
        return all.get(member);
    }
}
