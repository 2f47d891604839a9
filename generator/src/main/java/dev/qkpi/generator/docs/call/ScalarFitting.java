package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.model.ScalarKind;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Scalars as the client sends them. */
final class ScalarFitting {

    private static final int MAX_SCALE = 300;

    private ScalarFitting() {}

    /** The scalar of a kind that a JSON value is; empty if it is none. */
    static Optional<Value.Scalar> of(ScalarKind kind, JsonNode json) {
        if (!json.isValueNode() || json.isNull()) {
            return Optional.empty();
        }
        try {
            String text = text(kind, json);
            return text == null ? Optional.empty() : Optional.of(new Value.Scalar(kind, text));
        } catch (DateTimeException | IllegalArgumentException | URISyntaxException e) {
            // An example that is not of its type is none for the client.
            return Optional.empty();
        }
    }

    /** A scalar that stands in where there is no example. */
    static Value.Scalar sample(ScalarKind kind) {
        return new Value.Scalar(
                kind,
                switch (kind) {
                    case STRING -> "string";
                    case BOOLEAN -> "true";
                    case INT, LONG -> "1";
                    case FLOAT, DOUBLE, DECIMAL -> "1.5";
                    case DATE -> "2026-01-31";
                    case DATE_TIME -> "2026-01-31T09:30:00Z";
                    case UUID -> "123e4567-e89b-12d3-a456-426614174000";
                    case URI -> "https://example.com/";
                    case BYTES -> "aGVsbG8=";
                });
    }

    private static String text(ScalarKind kind, JsonNode json) throws URISyntaxException {
        return switch (kind) {
            case STRING -> isWellFormed(json.asText()) ? json.asText() : null;
            case BOOLEAN -> json.isBoolean() ? json.asText() : null;
            case INT -> json.isIntegralNumber() && json.canConvertToInt() ? json.asText() : null;
            case LONG -> json.isIntegralNumber() && json.canConvertToLong() ? json.asText() : null;
            case FLOAT -> json.isNumber() ? number(json.floatValue()) : null;
            case DOUBLE -> json.isNumber() ? number(json.doubleValue()) : null;
            case DECIMAL -> json.isNumber() ? decimal(json.decimalValue()) : null;
            case DATE -> json.isTextual() ? date(json.asText()) : null;
            case DATE_TIME -> json.isTextual() ? dateTime(json.asText()) : null;
            case UUID -> json.isTextual() ? uuid(json.asText()) : null;
            case URI -> json.isTextual() ? new URI(json.asText()).toString() : null;
            case BYTES -> json.isTextual() ? bytes(json.asText()) : null;
        };
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    private static String number(double value) {
        boolean whole = Math.abs(value) < 1e15 && (long) value == value && (value != 0 || 1 / value > 0);
        return !Double.isFinite(value) ? null : whole ? Long.toString((long) value) : Double.toString(value);
    }

    private static String number(float value) {
        boolean whole = Math.abs(value) < 1e7 && (long) value == value && (value != 0 || 1 / value > 0);
        return !Float.isFinite(value) ? null : whole ? Long.toString((long) value) : Float.toString(value);
    }

    private static String decimal(BigDecimal value) {
        return Math.abs(value.scale()) > MAX_SCALE || value.precision() > MAX_SCALE ? null : value.toString();
    }

    private static String date(String text) {
        LocalDate date = LocalDate.parse(text);
        return date.getYear() < 0 || date.getYear() > 9999 ? null : date.toString();
    }

    private static String dateTime(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text.replace(' ', 'T'));
        boolean sendable = time.getYear() >= 0
                && time.getYear() <= 9999
                && time.getOffset().getTotalSeconds() % 60 == 0;
        return sendable ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time) : null;
    }

    private static String uuid(String text) {
        String uuid = UUID.fromString(text).toString();
        return uuid.equalsIgnoreCase(text) ? uuid : null;
    }

    private static String bytes(String text) {
        return Base64.getEncoder().encodeToString(Base64.getDecoder().decode(text));
    }
}
