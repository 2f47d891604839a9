package dev.qkpi.generator.compare;

import dev.qkpi.generator.compare.Rule.Side;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of a semantic version changes call for, as clients see them. */
public enum Bump {
    NONE,
    PATCH,
    MINOR,
    MAJOR;

    private static final Set<String> FOR_READERS =
            Set.of("documentation", "extension", "dialect", "unused-component", "access-changed");
    private static final Pattern VERSION = Pattern.compile("v?(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?\\b.*");

    /** What the changes of documents call for. */
    public static Bump of(Comparison comparison) {
        Bump bump = NONE;
        for (Change change : comparison.changes()) {
            Bump one = change.verdict(Side.CLIENT) == Verdict.BREAKING
                    ? MAJOR
                    : FOR_READERS.contains(change.rule().name()) ? PATCH : MINOR;
            bump = bump.or(one);
        }
        return bump;
    }

    /** What a verdict calls for. */
    public static Bump of(Verdict verdict) {
        return verdict == Verdict.BREAKING ? MAJOR : verdict == Verdict.POTENTIALLY_BREAKING ? MINOR : NONE;
    }

    /** The larger of two. */
    public Bump or(Bump other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The least version that may follow another; the other itself if it is no version of three numbers.
     *
     * <p>Before 1.0.0, anything may change, and it is the second number that says so.
     */
    public String after(String version) {
        Matcher parts = VERSION.matcher(version);
        if (this == NONE || !parts.matches()) {
            return version;
        }
        long major = Long.parseLong(parts.group(1));
        long minor = Long.parseLong(parts.group(2));
        long patch = parts.group(3) == null ? 0 : Long.parseLong(parts.group(3));
        if (this == MAJOR && major > 0) {
            return major + 1 + ".0.0";
        }
        boolean second = this == MAJOR || this == MINOR && major > 0;
        return second ? major + "." + (minor + 1) + ".0" : major + "." + minor + "." + (patch + 1);
    }

    /** The part in words. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
