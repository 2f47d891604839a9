package dev.qkpi.generator.compare.drift.spec;

import dev.qkpi.generator.document.SpecSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The text of a document, YAML or JSON, with the positions of its values.
 *
 * @param name how messages call the document
 * @param lines its lines without their ends
 * @param end what ends a line
 * @param closed whether the last line is ended, too
 */
public record SpecText(String name, List<String> lines, String end, boolean closed) {

    private static final int MAX_CODE_POINTS = 64 * 1024 * 1024;

    /** Copies the lines. */
    public SpecText {
        lines = List.copyOf(lines);
    }

    /** The text of a source, which can be read as a document. */
    public static SpecText of(SpecSource source) {
        return of(source.name(), decode(source.content()));
    }

    private static SpecText of(String name, String text) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        boolean closed = text.endsWith("\n");
        List<String> lines = new ArrayList<>(List.of(text.split("\r?\n", -1)));
        if (closed) {
            lines.remove(lines.size() - 1);
        }
        return new SpecText(name, lines, end, closed);
    }

    private static String decode(byte[] bytes) {
        String marks = bytes.length > 1 ? String.format("%02x%02x", bytes[0], bytes[1]) : "";
        Charset charset = marks.equals("feff")
                ? StandardCharsets.UTF_16BE
                : marks.equals("fffe") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The document's root. */
    public SpecNode root() {
        // Tabs are white space in JSON only, where no string may hold one.
        String text = String.join("\n", lines);
        boolean json = text.stripLeading().startsWith("{");
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setNestingDepthLimit(1000);
        options.setMaxAliasesForCollections(10_000);
        Node root = new Yaml(options).compose(new java.io.StringReader(json ? text.replace('\t', ' ') : text));
        return SpecNode.root(this, root);
    }

    /** Whether the text can still be read. */
    public boolean readable() {
        try {
            root();
            return true;
        } catch (YAMLException e) {
            return false;
        }
    }

    /** The text with its lines' ends. */
    public String text() {
        return String.join(end, lines) + (closed ? end : "");
    }

    /** The same document with other lines. */
    public SpecText with(List<String> other) {
        return new SpecText(name, other, end, closed);
    }
}
