package dev.qkpi.generator.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How one file names classes: by simple name where that is unambiguous, else by full name. */
final class Names {

    private final String packageName;
    private final List<TypeSpec> around = new ArrayList<>();

    /** What simple names mean: of several classes with the same, the one that is named first. */
    private final Map<String, ClassName> met = new HashMap<>();

    private boolean inHeader;

    Names(String packageName) {
        this.packageName = packageName;
    }

    /** Full names of the classes to import, once all is named. */
    Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        for (ClassName name : met.values()) {
            String other = name.packageName();
            if (!other.isEmpty() && !other.equals("java.lang") && !other.equals(packageName)) {
                imports.add(name.qualified());
            }
        }
        return imports;
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

    String of(ClassName name) {
        ClassName meant = null;
        for (ClassName outer = name; outer != null; outer = outer.enclosing()) {
            meant = meaning(outer.simpleName());
            if (meant != null && meant.isSame(outer)) {
                return name.namesFrom(outer);
            }
        }
        if (meant == null) {
            met.put(name.topLevel().simpleName(), name.topLevel());
            return name.namesFrom(null);
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
        return top ? ClassName.get(packageName, simpleName) : met.get(simpleName);
    }
}
