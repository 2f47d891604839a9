package dev.qkpi.generator.model;

import java.util.Optional;

/**
 * One parameter of an operation.
 *
 * @param property its names, type, presence and docs
 * @param place where in the request it goes
 * @param style how its value is laid out
 * @param clientProperty name of the client-wide setting that supplies it, when callers do not pass it per call
 */
public record Parameter(Property property, Place place, Style style, Optional<String> clientProperty) {

    /** Where in the request a parameter goes. */
    public enum Place {
        PATH,
        QUERY,
        HEADER,
        COOKIE;

        /** The word of the OpenAPI document. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How a value is laid out in its place. */
    public enum Style {
        /** One value, or lists with a repeated name. */
        PLAIN,
        /** As plain, with reserved characters sent as they are. */
        RESERVED,
        /** Lists joined by a comma. */
        COMMA,
        /** Lists joined by an encoded space. */
        SPACE,
        /** Lists joined by a pipe. */
        PIPE,
        /** Objects as {@code name[key]=value}. */
        DEEP,
        /** The value as JSON. */
        JSON
    }

    /** Whether the operation's Java method takes the parameter. */
    public boolean isPerCall() {
        return clientProperty.isEmpty();
    }

    /** Whether a request without it is wrong. */
    public boolean isRequired() {
        return property.presence().isAlwaysWritten();
    }
}
