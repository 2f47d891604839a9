package dev.qkpi.generator.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The types one file names: by simple name where that is unambiguous, else by full name. */
public final class ImportScope {

    /** Names that mean something else once imported over. */
    private static final Set<String> JAVA_LANG = Set.of(
            "String", "Object", "Void", "Override", "Deprecated", "Integer", "Long", "Boolean", "Double", "Float");

    private final String packageName;
    private final Map<String, String> bySimpleName = new TreeMap<>();

    /** The types of a file in a package, which declares one. */
    public ImportScope(String packageName, String declaredType) {
        this.packageName = packageName;
        bySimpleName.put(declaredType, packageName + "." + declaredType);
    }

    String packageName() {
        return packageName;
    }

    /** How the file names a type. */
    String use(String qualifiedName) {
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        boolean lang = qualifiedName.startsWith("java.lang.");
        if (!lang && JAVA_LANG.contains(simple)) {
            return qualifiedName;
        }
        String first = bySimpleName.putIfAbsent(simple, qualifiedName);
        return first == null || first.equals(qualifiedName) ? simple : qualifiedName;
    }

    /** The names to import, sorted. */
    public List<String> imports() {
        return bySimpleName.values().stream()
                .filter(name -> !name.startsWith("java.lang.")
                        && !name.substring(0, name.lastIndexOf('.')).equals(packageName))
                .sorted()
                .toList();
    }
}
