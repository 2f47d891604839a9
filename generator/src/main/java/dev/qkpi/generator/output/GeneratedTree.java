package dev.qkpi.generator.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All generated files by path, sorted; no two differ only by case, since some file systems would mix them up. */
public final class GeneratedTree {

    private final SortedMap<String, GeneratedFile> files;

    private GeneratedTree(SortedMap<String, GeneratedFile> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * The tree of these Java sources; SourceException if one is not the one type that its path promises.
     *
     * @param made what came of a document or of a user's template
     * @param builtIn what holds no text of either, and is checked when qkpi is built
     */
    public static GeneratedTree ofSources(Collection<GeneratedFile> made, Collection<GeneratedFile> builtIn) {
        try {
            InParallel.forEach(List.copyOf(made), SourceCheck::check);
        } catch (SourceException e) {
            // Of several that are wrong, the first by path is told, whichever thread was faster.
            made.stream().sorted(Comparator.comparing(GeneratedFile::path)).forEach(SourceCheck::check);
            throw e;
        }
        List<GeneratedFile> all = new ArrayList<>(made);
        all.addAll(builtIn);
        return of(all);
    }

    /** The tree of these files; fails if two have the same path. */
    public static GeneratedTree of(Collection<GeneratedFile> files) {
        SortedMap<String, GeneratedFile> sorted = new TreeMap<>();
        Map<String, String> folded = new HashMap<>();
        for (GeneratedFile file : files) {
            String other = folded.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file.path());
            if (other != null) {
                throw twice(file, other);
            }
            sorted.put(file.path(), file);
        }
        return new GeneratedTree(sorted);
    }

    private static RuntimeException twice(GeneratedFile file, String other) {
        return file.template().isEmpty()
                ? new IllegalStateException("Two generated files have the same path: " + other + " and " + file.path())
                : new SourceException(
                        "template " + file.template().get() + ": it generates " + file.path()
                                + ", and another file is called so. Nothing was written; let the type's name come from the view.");
    }

    /** The files, sorted by path. */
    public SortedMap<String, GeneratedFile> files() {
        return files;
    }
}
