package dev.qkpi.generator.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;

/** Bytes to a tree: UTF-8, then JSON or YAML, every failure with its line. */
final class SpecParser {

    private static final int MAX_DEPTH = 500;
    private static final int MAX_CHARACTERS = 256 * 1024 * 1024;

    private SpecParser() {}

    /** What YAML may cost: bounded depth and size, few aliases, no duplicate keys. */
    static LoaderOptions yamlOptions() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(200);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(MAX_CHARACTERS);
        return options;
    }

    /** The text of the document; fails if it is empty or not UTF-8. */
    static String text(SpecSource source) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(source.content()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw failure(source.name(), 0, "the document is not UTF-8 text", "Save it as UTF-8");
        }
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (content.isBlank()) {
            throw failure(source.name(), 0, "the document is empty", "Name a file that holds an OpenAPI document");
        }
        return content;
    }

    /** The tree of a text; fails at the first place that is neither JSON nor YAML. */
    static JsonNode tree(String name, String text) {
        boolean json = text.stripLeading().startsWith("{");
        try {
            JsonNode tree = (json ? jsonMapper() : yamlMapper()).readTree(text);
            if (!tree.isObject()) {
                throw failure(
                        name,
                        1,
                        "the document is not an OpenAPI object",
                        "Start it with `openapi: 3.1.0` or `{\"openapi\": ...}`");
            }
            return tree;
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            String problem = "the document is not well-formed " + (json ? "JSON" : "YAML") + ": "
                    + sentence(e.getOriginalMessage());
            throw failure(name, place == null ? 0 : place.getLineNr(), problem, "Correct the text at that line");
        }
    }

    private static ObjectMapper jsonMapper() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    private static ObjectMapper yamlMapper() {
        YAMLFactory factory = YAMLFactory.builder().loaderOptions(yamlOptions()).build();
        return YAMLMapper.builder(factory)
                // OpenAPI is YAML 1.2, where on, off, yes and no are texts.
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
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

    private static SpecException failure(String name, int line, String problem, String remedy) {
        return new SpecException(List.of(new Finding("QKPI-001", name, line, "", Severity.ERROR, problem, remedy)));
    }
}
