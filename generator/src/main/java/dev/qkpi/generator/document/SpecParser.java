package dev.qkpi.generator.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private static final String NOT_JSON = "the document is not well-formed JSON: ";

    /** JSON with a slip may still be YAML: comments, commas too many, keys without quotes. Larger texts are not tried. */
    private static final int MAX_SECOND_TRY = 16 * 1024 * 1024;

    private static final ObjectMapper JSON = JsonMapper.builder(jsonFactory())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

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
            return new Parsed(true, json(source.name(), text));
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

    static JsonFactory jsonFactory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(SpecSource.MAX_BYTES)
                        .build())
                .build();
    }

    private static JsonNode json(String name, SourceText text) {
        try (JsonParser parser = JSON.getFactory().createParser(text.reader())) {
            try {
                JsonNode tree = JSON.reader().with(new SharedNodes()).readTree(parser);
                if (parser.nextToken() != null) {
                    throw failure(name, parser.currentLocation().getLineNr(), NOT_JSON, "text follows its end");
                }
                return tree;
            } catch (StreamConstraintsException e) {
                int line = parser.currentLocation().getLineNr();
                if (parser.getParsingContext().getNestingDepth() >= MAX_DEPTH) {
                    throw SpecException.unreadable(name, line, TOO_DEEP, FLATTEN);
                }
                throw failure(name, line, "the document has a value beyond all bounds: ", e.getOriginalMessage());
            }
        } catch (JsonProcessingException e) {
            throw failure(name, line(e), NOT_JSON, e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int line(JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        return place == null ? 0 : place.getLineNr();
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

    private static SpecException failure(String name, int line, String problem, String message) {
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
