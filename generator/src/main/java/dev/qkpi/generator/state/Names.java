package dev.qkpi.generator.state;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that lie below a directory, as the file system spells them; each directory is read once. */
public final class Names {

    private static final String[] NONE = {};

    private final File root;
    private final Map<String, Set<String>> byDirectory = new HashMap<>();

    /** The names below a directory, which need not exist. */
    public Names(Path root) {
        this.root = root.toFile();
    }

    /** The names in a directory, given with slashes as seen from the root; empty if there is no such directory. */
    public Set<String> in(String directory) {
        Set<String> names = byDirectory.get(directory);
        if (names == null) {
            String[] found = (directory.isEmpty() ? root : new File(root, directory)).list();
            names = new HashSet<>(Arrays.asList(found == null ? NONE : found));
            byDirectory.put(directory, names);
        }
        return names;
    }

    /** Whether something of exactly this path is there. */
    public boolean has(String path) {
        return in(parent(path)).contains(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The path of the directory that something lies in; empty for the root. */
    public static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /**
     * What lies in the directories of some files beside these, sorted; directories end with a slash and are not entered.
     * Hidden files are left out.
     */
    public List<String> beside(List<Manifest.Entry> files) {
        Map<String, Set<String>> known = new HashMap<>();
        for (Manifest.Entry file : files) {
            String path = file.path();
            while (!path.isEmpty() && know(known, path)) {
                path = parent(path);
            }
        }
        List<String> beside = new ArrayList<>();
        for (Map.Entry<String, Set<String>> directory : known.entrySet()) {
            String prefix = directory.getKey().isEmpty() ? "" : directory.getKey() + "/";
            for (String name : in(directory.getKey())) {
                if (name.charAt(0) != '.' && !directory.getValue().contains(name)) {
                    beside.add(prefix + name + (new File(root, prefix + name).isDirectory() ? "/" : ""));
                }
            }
        }
        beside.sort(null);
        return beside;
    }

    private static boolean know(Map<String, Set<String>> known, String path) {
        String parent = parent(path);
        Set<String> names = known.get(parent);
        if (names == null) {
            names = new HashSet<>();
            known.put(parent, names);
        }
        return names.add(path.substring(path.lastIndexOf('/') + 1));
    }
}
