package dev.qkpi.generator.source;

import java.util.Set;

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
        Names names = new Names(packageName);
        StringBuilder body = new StringBuilder(4096);
        type.write(new SourceText(names, body));
        Set<String> imports = names.imports();
        StringBuilder out = new StringBuilder(body.length() + 1024);
        out.append("// ")
                .append(comment)
                .append("\npackage ")
                .append(packageName)
                .append(";\n\n");
        imports.forEach(name -> out.append("import ").append(name).append(";\n"));
        out.append(imports.isEmpty() ? "" : "\n");
        return out.append(body).toString();
    }
}
