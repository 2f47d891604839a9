package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** JSON pointers (RFC 6901) as text. */
public final class Pointers {

    private Pointers() {}

    /** A name as a pointer's segment. */
    public static String escape(String name) {
        return name.indexOf('/') < 0 && name.indexOf('~') < 0 ? name : escaped(name);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The name that a pointer's segment stands for. */
    public static String unescape(String segment) {
        return segment.indexOf('~') < 0 ? segment : unescaped(segment);
    }

    private static String unescaped(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }

    /** The pointer of a child. */
    public static String child(String pointer, String... names) {
        StringBuilder path = new StringBuilder(pointer.length() + 32).append(pointer);
        for (String name : names) {
            path.append('/').append(escape(name));
        }
        return path.toString();
    }

    /** The pointer in a reference within the document, {@code #/components/...}, with its percent escapes undone. */
    public static String ofReference(String reference) {
        return decode(reference.substring(1));
    }

    /** A text with its percent escapes undone, or as it is if they are none. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** The node at a pointer, or the missing node. */
    static JsonNode find(JsonNode tree, String pointer) {
        JsonNode node = pointer.isEmpty() || pointer.startsWith("/") ? tree : null;
        for (int end = 0; node != null && end < pointer.length(); ) {
            int next = pointer.indexOf('/', end + 1);
            int stop = next < 0 ? pointer.length() : next;
            node = step(node, unescape(pointer.substring(end + 1, stop)));
            end = stop;
        }
        return node == null ? MissingNode.getInstance() : node;
    }

    /** The member or element of a node that a segment names, or null. */
    static JsonNode step(JsonNode node, String name) {
        if (!node.isArray()) {
            return node.get(name);
        }
        int index = 0;
        for (int i = 0; i < name.length(); i++) {
            char digit = name.charAt(i);
            if (digit < '0' || digit > '9' || i > 8 || i == 1 && index == 0) {
                return null;
            }
            index = 10 * index + digit - '0';
        }
        return name.isEmpty() ? null : node.get(index);
    }

    /** The last name of a pointer, unescaped. */
    public static String last(String pointer) {
        return unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
    }
}
