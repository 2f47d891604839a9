package dev.qkpi.generator.output;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All generated files by path, sorted; no two differ only by case, since some file systems would mix them up. */
public final class GeneratedTree {

    private final SortedMap<String, GeneratedFile> files;

    private GeneratedTree(SortedMap<String, GeneratedFile> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** The tree of these files, in any order; fails if two have the same path. */
    public static GeneratedTree of(Collection<GeneratedFile> files) {
        SortedMap<String, GeneratedFile> sorted = new TreeMap<>();
        Map<String, GeneratedFile> folded = new HashMap<>();
        TreeMap<String, RuntimeException> clashes = new TreeMap<>();
        for (GeneratedFile file : files) {
            String path = file.path().toLowerCase(Locale.ROOT);
            GeneratedFile other = folded.putIfAbsent(path, file);
            if (other != null) {
                clashes.putIfAbsent(path, clash(other, file));
            }
            sorted.put(file.path(), file);
        }
        if (!clashes.isEmpty()) {
            throw clashes.firstEntry().getValue();
        }
        return new GeneratedTree(sorted);
    }

    private static RuntimeException clash(GeneratedFile one, GeneratedFile other) {
        GeneratedFile told = other.template().isPresent() ? other : one;
        return told.template()
                .<RuntimeException>map(
                        template -> new SourceException(
                                "template " + template + ": it generates "
                                        + told.path()
                                        + ", and another file is called so. Nothing was written; let the type's name come from the view."))
                .orElseGet(() -> new IllegalStateException("Two generated files have the same path: "
                        + Stream.of(one.path(), other.path()).sorted().collect(Collectors.joining(" and "))));
    }

    /** The files, sorted by path. */
    public SortedMap<String, GeneratedFile> files() {
        return files;
    }
}
