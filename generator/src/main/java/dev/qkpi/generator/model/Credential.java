package dev.qkpi.generator.model;

/**
 * A security scheme that the client can satisfy.
 *
 * @param key the scheme's name in the document
 * @param javaName the client builder's method
 * @param kind how it is sent
 * @param wireName name of the header, query parameter or cookie; the scheme of {@link Kind#SCHEME}; empty for bearer and basic
 * @param docs what the document says of it
 */
public record Credential(String key, String javaName, Kind kind, String wireName, Docs docs) {

    /** How a credential is sent. */
    public enum Kind {
        BEARER,
        BASIC,
        /** A scheme of HTTP authentication other than bearer and basic; the wire name is the scheme's. */
        SCHEME,
        HEADER,
        QUERY,
        COOKIE
    }
}
