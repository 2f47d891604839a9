package dev.qkpi.generator.output;

/**
 * One generated file.
 *
 * @param path relative to the output directory, with slashes
 * @param text its content; lines end with a line feed
 */
public record GeneratedFile(String path, String text) {

    /** Checks that the path stays below the output directory. */
    public GeneratedFile {
        if (path.isEmpty()
                || path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || java.util.List.of(path.split("/")).contains("..")) {
            throw new IllegalArgumentException("The generated path leaves the output directory: " + path);
        }
    }

    /** A Java source in the layout that all of them have. */
    public static GeneratedFile java(String path, String source) {
        return new GeneratedFile(path, SourceLayout.of(source));
    }
}
