package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;

/**
 * Names of files and of places on a page, made of a document's names: readable, stable, and distinct even where upper and
 * lower case are one.
 */
final class FileNames {

    private static final int MAX_LENGTH = 80;

    private final NameScope scope;

    /** Names that differ from each other and from these. */
    FileNames(String... taken) {
        this.scope = NameScope.with(taken);
    }

    /** A name for a text that has no other yet. */
    String claim(String text) {
        String slug = slug(text);
        return scope.claim(JavaNames.isDevice(slug) ? slug + "_" : slug);
    }

    /** Letters, digits, hyphens and underscores of ASCII; other scripts are romanised. */
    static String slug(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        String plain = (ascii ? text : JavaNames.type(text)).replaceAll("[^A-Za-z0-9_]+", "-");
        String bare = plain.replaceAll("^-+|-+$", "");
        String cut = bare.length() > MAX_LENGTH
                ? bare.substring(0, MAX_LENGTH - 9) + "-" + Integer.toHexString(text.hashCode())
                : bare;
        return cut.isEmpty() ? "x" : cut;
    }
}
