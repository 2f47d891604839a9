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
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

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
                throw SpecParser.failure(
                        name, line, "the document has a value beyond all bounds: ", e.getOriginalMessage());
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
        if (tree instanceof ContainerNode<?> container) {
            fill(container);
        }
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "text follows its end");
        }
        return tree;
    }

    /** Reads what is within an object or list: a loop, since compilers inline calls that come back to themselves. */
    private void fill(ContainerNode<?> outermost) throws IOException {
        Deque<ContainerNode<?>> around = new ArrayDeque<>();
        ContainerNode<?> container = outermost;
        while (container != null) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                container = around.poll();
                continue;
            }
            JsonNode value =
                    container instanceof ObjectNode object ? member(object) : item((ArrayNode) container, token);
            if (value instanceof ContainerNode<?> inner) {
                around.push(container);
                container = inner;
            }
        }
    }

    private JsonNode member(ObjectNode object) throws IOException {
        String name = parser.currentName();
        if (object.has(name)) {
            throw new JsonParseException(parser, "Duplicate field '" + name + "'");
        }
        JsonNode value = value(parser.nextToken());
        object.set(name, value);
        return value;
    }

    private JsonNode item(ArrayNode list, JsonToken token) throws IOException {
        JsonNode value = value(token);
        list.add(value);
        return value;
    }

    /** A value; an object or list is empty yet. */
    private JsonNode value(JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> nodes.text(parser.getText());
            case START_OBJECT -> nodes.object();
            case START_ARRAY -> nodes.array();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token);
            case VALUE_TRUE, VALUE_FALSE -> BooleanNode.valueOf(token == JsonToken.VALUE_TRUE);
            default -> NullNode.getInstance();
        };
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
