package dev.qkpi.generator.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSON to a tree, numbers as they are written.
 *
 * <p>Jackson's own way from tokens to a tree needs an {@code ObjectMapper}, which loads several hundred classes.
 */
final class JsonTree {

    private static final String NOT_JSON = "the document is not well-formed JSON: ";

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(SpecParser.MAX_DEPTH)
                    .maxStringLength(SpecSource.MAX_BYTES)
                    .build())
            .build();

    private final JsonParser parser;
    private final SharedNodes nodes = new SharedNodes();

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** The tokens of a text. */
    static JsonParser tokens(SourceText text) throws IOException {
        return JSON.createParser(text.reader());
    }

    /** The tree of a document's text; fails at the first place that is no JSON. */
    static JsonNode of(String name, SourceText text) {
        try (JsonParser parser = tokens(text)) {
            try {
                return new JsonTree(parser).read();
            } catch (StreamConstraintsException e) {
                int line = parser.currentLocation().getLineNr();
                if (parser.getParsingContext().getNestingDepth() >= SpecParser.MAX_DEPTH) {
                    throw SpecException.unreadable(name, line, SpecParser.TOO_DEEP, SpecParser.FLATTEN);
                }
                // Jackson names the setting of its own that would allow more.
                String message = e.getOriginalMessage().replaceAll(", from `[^`]*`", "");
                throw SpecParser.failure(name, line, "the document has a value beyond all bounds: ", message);
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw SpecParser.failure(name, line, NOT_JSON, e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of the text, which holds nothing else. */
    private JsonNode read() throws IOException {
        JsonNode tree = value(parser.nextToken());
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "text follows its end");
        }
        return tree;
    }

    private JsonNode value(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            return nodes.text(parser.getText());
        }
        if (token == JsonToken.START_OBJECT) {
            return object();
        }
        if (token == JsonToken.START_ARRAY) {
            return array();
        }
        if (token.isNumeric()) {
            return number(token);
        }
        return token.isBoolean() ? BooleanNode.valueOf(token == JsonToken.VALUE_TRUE) : NullNode.getInstance();
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = nodes.object();
        for (JsonToken next = parser.nextToken(); next == JsonToken.FIELD_NAME; next = parser.nextToken()) {
            String name = parser.currentName();
            if (object.has(name)) {
                throw new JsonParseException(parser, "Duplicate field '" + name + "'");
            }
            object.set(name, value(parser.nextToken()));
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = nodes.array();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            array.add(value(next));
        }
        return array;
    }

    private JsonNode number(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            return DecimalNode.valueOf(parser.getDecimalValue());
        }
        return switch (parser.getNumberType()) {
            case INT -> IntNode.valueOf(parser.getIntValue());
            case LONG -> LongNode.valueOf(parser.getLongValue());
            default -> BigIntegerNode.valueOf(parser.getBigIntegerValue());
        };
    }
}
