package dev.qkpi.generator.output;

import java.util.List;
import java.util.Optional;

/**
 * One generated file.
 *
 * @param path relative to the output directory, with slashes
 * @param text its content; lines end with a line feed
 * @param template the user's template that it comes from; empty for what we write alone
 */
public record GeneratedFile(String path, String text, Optional<String> template) {

    /** Checks that the path stays below the output directory. */
    public GeneratedFile {
        if (path.isEmpty()
                || path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || path.contains("..") && List.of(path.split("/")).contains("..")) {
            throw new IllegalArgumentException("The generated path leaves the output directory: " + path);
        }
    }

    /** A file that no template of the user's has a part in. */
    public GeneratedFile(String path, String text) {
        this(path, text, Optional.empty());
    }

    /** A Java source in the layout that all of them have. */
    public static GeneratedFile java(String path, String source) {
        return new GeneratedFile(path, SourceLayout.of(source));
    }

    /** The package of the Java source that this is. */
    public String packageName() {
        return path.substring(0, path.lastIndexOf('/')).replace('/', '.');
    }

    /** The same file, known to come from a template of the user's. */
    public GeneratedFile from(Optional<String> userTemplate) {
        return new GeneratedFile(path, text, userTemplate);
    }

    /** The same file with another text. */
    public GeneratedFile with(String newText) {
        return newText.equals(text) ? this : new GeneratedFile(path, newText, template);
    }
}
