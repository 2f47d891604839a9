package dev.qkpi.generator.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names that must differ from each other, even on file systems that do not tell upper from lower case. */
public final class NameScope {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A scope in which the given names are taken already. */
    public static NameScope with(String... names) {
        NameScope scope = new NameScope();
        for (String name : names) {
            scope.claim(name);
        }
        return scope;
    }

    /** The wished name, or the wished name with the first free number behind it. */
    public String claim(String wish) {
        if (taken.add(wish.toLowerCase(Locale.ROOT))) {
            return wish;
        }
        String stem = Character.isDigit(wish.charAt(wish.length() - 1)) ? wish + "_" : wish;
        int number = numbers.getOrDefault(stem.toLowerCase(Locale.ROOT), 2);
        // A number may make the name of a device, as in COM2.
        while (JavaNames.isDevice(stem + number) || !taken.add((stem + number).toLowerCase(Locale.ROOT))) {
            number++;
        }
        numbers.put(stem.toLowerCase(Locale.ROOT), number + 1);
        return stem + number;
    }

    /** Whether the name is free. */
    public boolean isFree(String name) {
        return !taken.contains(name.toLowerCase(Locale.ROOT));
    }
}
