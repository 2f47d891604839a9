package dev.qkpi.generator.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** JSON pointers (RFC 6901) as text. */
public final class Pointers {

    private Pointers() {}

    /** A name as a pointer's segment. */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The name that a pointer's segment stands for. */
    public static String unescape(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }

    /** The pointer of a child. */
    public static String child(String pointer, String... names) {
        StringBuilder path = new StringBuilder(pointer);
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

    /** The last name of a pointer, unescaped. */
    public static String last(String pointer) {
        return unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
    }
}
