package dev.qkpi.generator.source;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A source file of one type.
 *
 * @param comment a line at its top
 * @param packageName the type's package
 * @param type the type
 */
public record JavaFile(String comment, String packageName, TypeSpec type) {

    /** The path of the file, with slashes. */
    public String path() {
        return packageName.replace('.', '/') + "/" + type.name() + ".java";
    }

    /** The text of the file. */
    public String text() {
        Names found = new Names(packageName, Map.of());
        type.write(new SourceText(found, null));
        Map<String, ClassName> imports = found.imports();
        StringBuilder out = new StringBuilder(4096);
        out.append("// ")
                .append(comment)
                .append("\npackage ")
                .append(packageName)
                .append(";\n\n");
        Set<String> imported = new TreeSet<>();
        for (ClassName name : imports.values()) {
            if (!name.packageName().equals("java.lang")) {
                imported.add(name.qualified());
            }
        }
        imported.forEach(name -> out.append("import ").append(name).append(";\n"));
        out.append(imported.isEmpty() ? "" : "\n");
        type.write(new SourceText(new Names(packageName, imports), out));
        return out.toString();
    }
}
