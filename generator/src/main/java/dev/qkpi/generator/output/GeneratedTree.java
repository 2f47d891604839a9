package dev.qkpi.generator.output;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
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
