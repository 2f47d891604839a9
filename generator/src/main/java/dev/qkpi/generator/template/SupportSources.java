package dev.qkpi.generator.template;

import dev.qkpi.generator.output.GeneratedFile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The support code as it is built in: texts in their final layout, whose only markup is two names.
 *
 * <p>No text of a document enters them, so that they need no engine to fill them in and no check afterwards; a test
 * holds each of them to what is asked of other sources.
 */
final class SupportSources {

    private final Layout layout;
    private final String nullableImport;
    private final Map<String, GeneratedFile> files = new ConcurrentHashMap<>();

    SupportSources(Layout layout) {
        this.layout = layout;
        this.nullableImport = "import " + layout.nullableType() + ";\n";
    }

    /** The file of a template below {@code support}; made once. */
    GeneratedFile file(String name) {
        return files.computeIfAbsent(name, this::make);
    }

    private GeneratedFile make(String name) {
        String text = BuiltIn.text("support/" + name + ".mustache")
                .replace("{{basePackage}}", layout.basePackage())
                .replace("{{nullableType}}", layout.nullableType());
        String packageName = text.substring("package ".length(), text.indexOf(';'));
        if (layout.nullableType().equals(packageName + ".Nullable")) {
            text = text.replace(nullableImport, "").replace("\n\n\n", "\n\n");
        }
        return GeneratedFile.laidOut(packageName.replace('.', '/') + "/" + name + ".java", text);
    }
}
