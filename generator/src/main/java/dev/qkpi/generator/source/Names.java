package dev.qkpi.generator.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How one file names classes: by simple name where that is unambiguous, else by full name. */
final class Names {

    private final String packageName;
    private final List<TypeSpec> around = new ArrayList<>();
    private final Map<String, ClassName> imports;

    /** What the first look at a file finds; nothing is known of imports then. */
    private final Map<String, ClassName> found = new TreeMap<>();

    private final Set<String> neighbours = new HashSet<>();
    private boolean inHeader;
    private boolean inComment;

    Names(String packageName, Map<String, ClassName> imports) {
        this.packageName = packageName;
        this.imports = imports;
    }

    /** The classes to import, by simple name: of several with the same, the first that code names. */
    Map<String, ClassName> imports() {
        found.keySet().removeAll(neighbours);
        return found;
    }

    void enterHeader(TypeSpec type) {
        around.add(type);
        inHeader = true;
    }

    void enterBody() {
        inHeader = false;
    }

    void leave() {
        around.remove(around.size() - 1);
    }

    /** Comments alone are no reason to import a class. */
    void inComment(boolean comment) {
        inComment = comment;
    }

    String of(ClassName name) {
        ClassName meant = null;
        for (ClassName outer = name; outer != null; outer = outer.enclosing()) {
            meant = meaning(outer.simpleName());
            if (meant != null && meant.isSame(outer)) {
                return name.namesFrom(outer);
            }
        }
        if (meant == null && name.packageName().equals(packageName)) {
            neighbours.add(name.topLevel().simpleName());
            return name.namesFrom(null);
        }
        if (meant == null && !inComment && !name.packageName().isEmpty()) {
            ClassName top = name.topLevel();
            found.putIfAbsent(top.simpleName(), top);
        }
        return name.qualified();
    }

    /** The class that a simple name means here; null if it means none. */
    private ClassName meaning(String simpleName) {
        for (int i = around.size() - (inHeader ? 2 : 1); i >= 0; i--) {
            if (around.get(i).hasNested(simpleName)) {
                ClassName type = ClassName.get(packageName, around.get(0).name());
                for (int j = 1; j <= i; j++) {
                    type = type.nestedClass(around.get(j).name());
                }
                return type.nestedClass(simpleName);
            }
        }
        boolean top = !around.isEmpty() && around.get(0).name().equals(simpleName);
        return top ? ClassName.get(packageName, simpleName) : imports.get(simpleName);
    }
}
