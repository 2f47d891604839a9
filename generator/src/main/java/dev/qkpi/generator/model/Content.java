package dev.qkpi.generator.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A body: its media types and what it holds.
 *
 * @param mediaTypes as the document has them, all with the same kind and value; the first is the usual one
 * @param kind how the bytes and the Java value correspond
 * @param type what the body holds
 * @param nullable whether the body may be absent or null
 * @param styles of a form, the fields that are not laid out in the default way, as the support code calls that
 */
public record Content(
        List<String> mediaTypes, Kind kind, TypeRef type, boolean nullable, SortedMap<String, String> styles) {
    public Content {
        mediaTypes = List.copyOf(mediaTypes);
        styles = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(styles));
    }

    /** A body that is no form. */
    public Content(List<String> mediaTypes, Kind kind, TypeRef type, boolean nullable) {
        this(mediaTypes, kind, type, nullable, new TreeMap<>());
    }

    /** How the bytes and the Java value correspond; where there is a choice, earlier ones are the better. */
    public enum Kind {
        JSON,
        FORM,
        MULTIPART,
        TEXT,
        BINARY,
        /** No body, but an address in the header {@code Location}. */
        LOCATION
    }

    /** The media type that a body has unless its sender says otherwise; never a range. */
    public String mediaType() {
        return mediaTypes.stream()
                .filter(type -> type.indexOf('*') < 0)
                .findFirst()
                .orElse(
                        switch (kind) {
                            case JSON -> "application/json";
                            case TEXT -> "text/plain";
                            case MULTIPART -> "multipart/form-data";
                            default -> "application/octet-stream";
                        });
    }

    /** The same body, which may be absent. */
    public Content orNone() {
        return new Content(mediaTypes, kind, type, true, styles);
    }
}
