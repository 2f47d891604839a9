package dev.qkpi.generator.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** What a run is asked for, as lines that are the same whenever the same is asked for. */
public final class OptionLines {

    private final List<String> lines = new ArrayList<>();
    private final String base;

    /** No lines yet; paths are noted as seen from a directory. */
    public OptionLines(Path base) {
        this.base = base.toAbsolutePath().normalize().toString();
    }

    /** Notes an option with one value. */
    public OptionLines one(String name, String value) {
        lines.add(name + "=" + (value == null ? "" : value.strip()));
        return this;
    }

    /** Notes an option whose values are from a fixed choice, in whatever case, order and number. */
    public OptionLines choices(String name, Iterable<String> values) {
        TreeSet<String> folded = new TreeSet<>();
        for (String value : given(values)) {
            folded.add(String.valueOf(value).strip().toLowerCase(Locale.ROOT));
        }
        return many(name, folded);
    }

    /** Notes an option with any number of values in whatever order; null is none. */
    public OptionLines many(String name, Iterable<String> values) {
        List<String> sorted = new ArrayList<>();
        for (String value : given(values)) {
            sorted.add(name + "=" + relative(String.valueOf(value).strip()));
        }
        Collections.sort(sorted);
        lines.addAll(sorted);
        return this;
    }

    private static Iterable<String> given(Iterable<String> values) {
        return values == null ? List.of() : values;
    }

    /** A path below the directory does not say where that lies, which differs between machines. */
    private String relative(String value) {
        boolean below = value.startsWith(base)
                && (value.length() == base.length() || "/\\".indexOf(value.charAt(base.length())) >= 0);
        return below ? "." + value.substring(base.length()).replace('\\', '/') : value;
    }

    /** The lines noted so far. */
    public List<String> lines() {
        return new ArrayList<>(lines);
    }
}
