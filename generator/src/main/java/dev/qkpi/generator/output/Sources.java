package dev.qkpi.generator.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Java sources of a tree as they are made, by several threads at once; each is checked by the one that made it. */
public final class Sources {

    private final List<GeneratedFile> files = new ArrayList<>();
    private final TreeMap<String, SourceException> unsound = new TreeMap<>();

    /** Takes what came of a document or of a user's template. */
    public void add(GeneratedFile file) {
        SourceException problem = null;
        try {
            SourceCheck.check(file);
        } catch (SourceException e) {
            problem = e;
        }
        synchronized (files) {
            if (problem != null) {
                unsound.putIfAbsent(file.path(), problem);
            }
            files.add(file);
        }
    }

    /** How many there are by now. */
    public int size() {
        synchronized (files) {
            return files.size();
        }
    }

    /** The packages of what has been added. */
    public Collection<String> packages() {
        return files.stream().map(GeneratedFile::packageName).collect(Collectors.toSet());
    }

    /**
     * The tree of all sources; SourceException if one is not the one type that its path promises.
     *
     * @param builtIn what holds no text of a document or template, and is checked when qkpi is built
     */
    public GeneratedTree tree(Collection<GeneratedFile> builtIn) {
        if (!unsound.isEmpty()) {
            // Of several that are wrong, the first by path is told, whichever thread was faster.
            throw unsound.firstEntry().getValue();
        }
        List<GeneratedFile> all = new ArrayList<>(files);
        all.addAll(builtIn);
        return GeneratedTree.of(all);
    }
}
