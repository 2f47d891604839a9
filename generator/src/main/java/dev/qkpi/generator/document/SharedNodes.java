package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the nodes of one tree in little space: texts that recur are one node, and objects and lists begin small. */
final class SharedNodes {

    private static final int MAX_SHARED = 200_000;
    private static final int SMALL = 4;

    private final Map<String, TextNode> texts = new HashMap<>();

    TextNode text(String text) {
        TextNode known = texts.get(text);
        if (known != null) {
            return known;
        }
        TextNode node = TextNode.valueOf(text);
        if (texts.size() < MAX_SHARED) {
            texts.put(text, node);
        }
        return node;
    }

    ObjectNode object() {
        return new ObjectNode(JsonNodeFactory.instance, new LinkedHashMap<>(SMALL));
    }

    ArrayNode array() {
        return new ArrayNode(JsonNodeFactory.instance, SMALL);
    }
}
