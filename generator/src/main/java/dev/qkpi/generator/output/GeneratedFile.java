package dev.qkpi.generator.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** One generated file; its text is kept as the bytes that are written, since more than one stage wants those. */
public final class GeneratedFile {

    private final String path;
    private final byte[] bytes;
    private final boolean ascii;
    private final Optional<String> template;

    /**
     * A file; fails if its path does not stay below the output directory.
     *
     * @param path relative to the output directory, with slashes
     * @param text its content; lines end with a line feed
     * @param template the user's template that it comes from; empty for what we write alone
     */
    public GeneratedFile(String path, String text, Optional<String> template) {
        this(path, text.getBytes(StandardCharsets.UTF_8), text.length(), template);
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

    private GeneratedFile(String path, byte[] bytes, int length, Optional<String> template) {
        this.path = path;
        this.bytes = bytes;
        // As many bytes as characters: each of them is one of ASCII.
        this.ascii = bytes.length == length;
        this.template = template;
    }

    /** A Java source in the layout that all of them have. */
    public static GeneratedFile java(String path, String source) {
        return new GeneratedFile(path, SourceLayout.of(source));
    }

    /** Where it belongs, relative to the output directory, with slashes. */
    public String path() {
        return path;
    }

    /** Its content. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Its content in UTF-8, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether it has no character beyond ASCII. */
    public boolean isAscii() {
        return ascii;
    }

    /** The user's template that it comes from; empty for what we write alone. */
    public Optional<String> template() {
        return template;
    }

    /** The package of the Java source that this is. */
    public String packageName() {
        return path.substring(0, path.lastIndexOf('/')).replace('/', '.');
    }

    /** The same file, known to come from a template of the user's. */
    public GeneratedFile from(Optional<String> userTemplate) {
        return new GeneratedFile(path, bytes, ascii ? bytes.length : -1, userTemplate);
    }

    /** The same file with another text. */
    public GeneratedFile with(String newText) {
        return new GeneratedFile(path, newText, template);
    }
}
