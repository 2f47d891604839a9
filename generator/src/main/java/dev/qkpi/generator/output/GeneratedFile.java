package dev.qkpi.generator.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One generated file; its text is kept as the bytes that are written, since more than one stage wants those. */
public final class GeneratedFile {

    private final String path;
    private final byte[] bytes;
    private final Optional<String> template;

    /**
     * A file; fails if its path does not stay below the output directory.
     *
     * @param path relative to the output directory, with slashes
     * @param text its content; lines end with a line feed
     * @param template the user's template that it comes from; empty for what we write alone
     */
    public GeneratedFile(String path, String text, Optional<String> template) {
        this(path, text.getBytes(StandardCharsets.UTF_8), template);
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

    private GeneratedFile(String path, byte[] bytes, Optional<String> template) {
        this.path = path;
        this.bytes = bytes;
        this.template = template;
    }

    /** A Java source in the layout that all of them have, and in ASCII, as {@link #laidOut}. */
    public static GeneratedFile java(String path, String source) {
        return laidOut(path, SourceLayout.of(source));
    }

    /**
     * A Java source that has the layout already, with escapes for characters beyond ASCII.
     *
     * <p>Sources then mean the same whatever encoding the consumer's compiler assumes.
     */
    public static GeneratedFile laidOut(String path, String source) {
        GeneratedFile file = new GeneratedFile(path, source);
        // As many bytes as characters, and no half of a pair, which UTF-8 has but a question mark for.
        boolean ascii = file.bytes.length == source.length()
                && new String(file.bytes, StandardCharsets.ISO_8859_1).equals(source);
        return ascii ? file : new GeneratedFile(path, JavaChars.escaped(source));
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
        return new GeneratedFile(path, bytes, userTemplate);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GeneratedFile file
                && path.equals(file.path)
                && Arrays.equals(bytes, file.bytes)
                && template.equals(file.template);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path;
    }
}
