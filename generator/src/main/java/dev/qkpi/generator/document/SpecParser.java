package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Bytes to a tree: JSON or YAML, every failure with its line; depth, size and aliases are bounded. */
final class SpecParser {

    static final int MAX_DEPTH = 500;
    static final String TOO_DEEP = "values are nested deeper than " + MAX_DEPTH + " levels";
    static final String FLATTEN = "Put what is nested into components, and refer to it";

    /** JSON with a slip may still be YAML: comments, commas too many, keys without quotes. Larger texts are not tried. */
    private static final int MAX_SECOND_TRY = 16 * 1024 * 1024;

    private SpecParser() {}

    /**
     * What a text says.
     *
     * @param json whether it is JSON
     * @param tree its value
     */
    record Parsed(boolean json, JsonNode tree) {}

    /** The tree of a source; fails at the first place that is neither JSON nor YAML. */
    static Parsed parse(SpecSource source) {
        SourceText text = SourceText.of(source);
        if (!text.looksLikeJson()) {
            return new Parsed(false, yaml(source.name(), text));
        }
        try {
            return new Parsed(true, JsonTree.of(source.name(), text));
        } catch (SpecException e) {
            if (text.length() > MAX_SECOND_TRY) {
                throw e;
            }
            try {
                return new Parsed(false, yaml(source.name(), text));
            } catch (SpecException second) {
                throw e;
            }
        }
    }

    /** The tree of a source that has to be an object. */
    static Parsed parseObject(SpecSource source) {
        Parsed parsed = parse(source);
        if (!parsed.tree().isObject()) {
            throw SpecException.unreadable(
                    source.name(),
                    1,
                    "the document is not an OpenAPI object",
                    "Start it with `openapi: 3.1.0` or `{\"openapi\": ...}`");
        }
        return parsed;
    }

    private static JsonNode yaml(String name, SourceText text) {
        try {
            return new YamlTree(new YamlEvents(text.reader())).read();
        } catch (YamlProblem e) {
            throw SpecException.unreadable(name, e.line(), e.getMessage(), e.remedy());
        } catch (ReaderException e) {
            throw SpecException.unreadable(
                    name,
                    text.lineAt(e.getPosition()),
                    String.format(
                            Locale.ROOT, "the document has a character that YAML forbids, U+%04X", e.getCodePoint()),
                    "Take it away, or write it as an escape in double quotes");
        } catch (YAMLException e) {
            boolean marked = e instanceof MarkedYAMLException known && known.getProblemMark() != null;
            int line = marked ? ((MarkedYAMLException) e).getProblemMark().getLine() + 1 : 0;
            throw failure(name, line, "the document is not well-formed YAML: ", e.getMessage());
        }
    }

    static SpecException failure(String name, int line, String problem, String message) {
        return SpecException.unreadable(name, line, problem + sentence(message), "Correct the text at that line");
    }

    /** SnakeYAML tells the context first and the problem later, with the text around each in indented lines. */
    private static String sentence(String message) {
        String line = message == null
                ? ""
                : message.lines()
                        .filter(part -> !part.startsWith(" ") && !part.isBlank())
                        .collect(Collectors.joining(", "))
                        .replaceAll(" \\(start marker at .*", "");
        return line.length() > 160 ? line.substring(0, 160) + "..." : line;
    }
}
