package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Nodes of one tree in little space: texts that recur are one node, and objects begin small. */
final class SharedNodes extends JsonNodeFactory {

    private static final long serialVersionUID = 1L;
    private static final int MAX_SHARED = 200_000;
    private static final int SMALL = 4;

    private final transient Map<String, TextNode> texts = new HashMap<>();

    @Override
    public TextNode textNode(String text) {
        TextNode known = text == null ? null : texts.get(text);
        if (known != null) {
            return known;
        }
        TextNode node = super.textNode(text);
        if (text != null && texts.size() < MAX_SHARED) {
            texts.put(text, node);
        }
        return node;
    }

    @Override
    public ObjectNode objectNode() {
        return new ObjectNode(this, new LinkedHashMap<>(SMALL));
    }
}
