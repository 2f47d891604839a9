package dev.qkpi.generator.compare;

import java.util.LinkedHashSet;
import java.util.Set;

/** Sets of JSON types; a whole number is a number too. */
final class Types {

    private Types() {}

    /** Whether all values of some types are values of others; null stands for all types. */
    static boolean within(Set<String> types, Set<String> others) {
        return others == null
                || types != null
                        && types.stream()
                                .allMatch(type -> others.contains(type) || isWhole(type) && others.contains("number"));
    }

    /** The types that both allow. */
    static Set<String> both(Set<String> types, Set<String> others) {
        Set<String> both = new LinkedHashSet<>();
        for (String type : types) {
            if (within(Set.of(type), others)) {
                both.add(type);
            } else if (type.equals("number") && others.contains("integer")) {
                both.add("integer");
            }
        }
        return both;
    }

    private static boolean isWhole(String type) {
        return type.equals("integer");
    }

    /** In words, for messages. */
    static String words(Set<String> types) {
        return types == null ? "any type" : types.isEmpty() ? "no type" : "`" + String.join("` or `", types) + "`";
    }
}
