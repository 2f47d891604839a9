package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Defaults of parameters, as JSON that is known to be a value of the parameter's type. */
final class ParameterDefaults {

    private final BuildContext context;

    ParameterDefaults(BuildContext context) {
        this.context = context;
    }

    /** The default that a schema has; empty if there is none or it cannot be used. */
    Optional<String> of(Element schema, TypeRef type) {
        Element given = (schema.has("default") ? schema : schema.follow()).child("default");
        Optional<String> json = given.json();
        if (json.isPresent() && !fits(given.plain(), type)) {
            context.findings()
                    .warning(
                            "QKPI-078",
                            given.pointer(),
                            "the default is not used, since it is no scalar of the parameter's type or a list of these",
                            "Give a default that is a value of the schema, or take it away");
            return Optional.empty();
        }
        return json;
    }

    private boolean fits(Object value, TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return value instanceof List<?> elements
                    && elements.stream().allMatch(element -> fits(element, list.element()));
        }
        if (type instanceof TypeRef.Named named) {
            return context.shape(named.name()) instanceof TypeShape.EnumShape shape && fits(value, shape.base());
        }
        return type instanceof TypeRef.Scalar scalar && fits(value, scalar.kind());
    }

    private static boolean fits(Object value, ScalarKind kind) {
        return switch (kind) {
            case BOOLEAN -> value instanceof Boolean;
            case INT, LONG -> value instanceof BigDecimal number && isWhole(number, kind);
            case FLOAT, DOUBLE, DECIMAL ->
                value instanceof BigDecimal number && number.abs().compareTo(new BigDecimal("1e30")) < 0;
            case STRING -> value instanceof String;
            case DATE, DATE_TIME, UUID -> value instanceof String text && isText(text, kind);
            case URI, BYTES -> false;
        };
    }

    private static boolean isWhole(BigDecimal number, ScalarKind kind) {
        try {
            BigDecimal narrowed = kind == ScalarKind.INT
                    ? BigDecimal.valueOf(number.intValueExact())
                    : BigDecimal.valueOf(number.longValueExact());
            return number.scale() <= 0 && narrowed.compareTo(number) == 0;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private static boolean isText(String text, ScalarKind kind) {
        try {
            switch (kind) {
                case DATE -> LocalDate.parse(text);
                case DATE_TIME -> OffsetDateTime.parse(text);
                default -> UUID.fromString(text);
            }
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }
}
