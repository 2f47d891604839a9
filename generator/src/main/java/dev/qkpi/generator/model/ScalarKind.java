package dev.qkpi.generator.model;

/** A JSON scalar and the Java type that holds it without loss. */
public enum ScalarKind {
    STRING("java.lang.String", "String"),
    BOOLEAN("java.lang.Boolean", "Boolean"),
    INT("java.lang.Integer", "Int"),
    LONG("java.lang.Long", "Long"),
    FLOAT("java.lang.Float", "Float"),
    DOUBLE("java.lang.Double", "Double"),
    DECIMAL("java.math.BigDecimal", "Decimal"),
    DATE("java.time.LocalDate", "Date"),
    DATE_TIME("java.time.OffsetDateTime", "DateTime"),
    UUID("java.util.UUID", "Uuid"),
    URI("java.net.URI", "Uri"),
    BYTES("byte[]", "Bytes");

    private final String javaType;
    private final String suffix;

    ScalarKind(String javaType, String suffix) {
        this.javaType = javaType;
        this.suffix = suffix;
    }

    /** Fully qualified name of the Java type, boxed where there is a choice. */
    public String javaType() {
        return javaType;
    }

    /** What follows {@code read} and {@code write} in the JSON support code's method names. */
    public String suffix() {
        return suffix;
    }

    /** Whether the value is a JSON string. */
    public boolean isText() {
        return switch (this) {
            case STRING, DATE, DATE_TIME, UUID, URI, BYTES -> true;
            default -> false;
        };
    }

    /** Whether a literal of a fixed value is one of this kind. */
    public boolean holds(String literal) {
        return switch (this) {
            case STRING -> true;
            case BOOLEAN -> literal.equals("true") || literal.equals("false");
            case INT -> literal.matches("-?\\d{1,9}");
            case LONG -> literal.matches("-?\\d{1,18}");
            case DECIMAL -> literal.matches("-?\\d{1,400}(\\.\\d{1,400})?");
            default -> false;
        };
    }
}
