package dev.qkpi.maven;

import java.util.Optional;

/** Values of parameters that have a fixed choice; a build in which nothing changed has no need of words for wrong ones. */
final class Choice {

    private Choice() {}

    /** The value that a text names in whatever case, if it names one. */
    static <E extends Enum<E>> Optional<E> of(E[] values, String text) {
        for (E value : values) {
            if (text != null && value.name().equalsIgnoreCase(text.strip())) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
