package dev.qkpi.generator.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that must differ from each other, even on file systems that do not tell upper from lower case. */
public final class NameScope {

    private final Set<String> taken = new HashSet<>();

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
        String name = wish;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = wish + (Character.isDigit(wish.charAt(wish.length() - 1)) ? "_" : "") + i;
        }
        return name;
    }
}
