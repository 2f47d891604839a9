package dev.qkpi.generator.model;

import java.util.Optional;

/**
 * One parameter of an operation.
 *
 * @param property its names, type, presence and docs
 * @param place where in the request it goes
 * @param layout how its value is laid out there
 * @param fallback the default in JSON, which a server takes where the parameter is absent
 * @param fixed the one text that it always has, when callers do not pass it
 * @param clientProperty name of the client-wide setting that supplies it, when callers do not pass it per call
 */
public record Parameter(
        Property property,
        Place place,
        Layout layout,
        Optional<String> fallback,
        Optional<String> fixed,
        Optional<String> clientProperty) {

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

    /**
     * How a value is laid out.
     *
     * @param style the style
     * @param shape what kind of value is laid out
     * @param reserved whether reserved characters are sent as they are
     * @param empty whether an empty text stands for no value
     */
    public record Layout(Style style, ParameterShape shape, boolean reserved, boolean empty) {}

    /** The styles of OpenAPI, exploded or not; constants have the names that the support code has for them. */
    public enum Style {
        SIMPLE,
        SIMPLE_EXPLODED,
        LABEL,
        LABEL_EXPLODED,
        MATRIX,
        MATRIX_EXPLODED,
        FORM,
        FORM_EXPLODED,
        SPACE,
        PIPE,
        DEEP,
        /** The value as JSON, in the plain style of the place. */
        JSON
    }

    /** The same parameter, laid out in another way. */
    public Parameter with(Layout other) {
        return new Parameter(property, place, other, fallback, fixed, clientProperty);
    }

    /** Whether the operation's Java method takes the parameter. */
    public boolean isPerCall() {
        return clientProperty.isEmpty() && fixed.isEmpty();
    }

    /** Whether a request without it is wrong. */
    public boolean isRequired() {
        return property.presence().isAlwaysWritten();
    }
}
