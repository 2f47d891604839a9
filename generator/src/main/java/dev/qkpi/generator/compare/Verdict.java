package dev.qkpi.generator.compare;

import java.util.Locale;

/** What a change means for one who was built for the old document. */
public enum Verdict {
    COMPATIBLE,
    /** It depends on how the one is built, or cannot be told from the documents. */
    POTENTIALLY_BREAKING,
    BREAKING;

    /** The worse of two. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The verdict in words, for example {@code potentially breaking}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
