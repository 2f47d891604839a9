package dev.qkpi.generator.compare.api;

/** What can happen to a generated type. */
public enum JavaRule {
    TYPE_REMOVED("QKPI-270", "java-type-removed"),
    TYPE_CHANGED("QKPI-271", "java-type-changed"),
    METHOD_REMOVED("QKPI-272", "java-method-removed"),
    METHOD_CHANGED("QKPI-273", "java-method-changed"),
    METHOD_ADDED("QKPI-274", "java-method-added"),
    CONSTANT_REMOVED("QKPI-275", "java-constant-removed"),
    CONSTRUCTOR_CHANGED("QKPI-276", "java-constructor-changed"),
    UNION_GROWN("QKPI-277", "java-union-grown"),
    PARAMETERS_SWAPPED("QKPI-278", "java-parameters-swapped"),
    NOT_COMPARED("QKPI-279", "java-not-compared");

    private final String id;
    private final String ruleName;

    JavaRule(String id, String ruleName) {
        this.id = id;
        this.ruleName = ruleName;
    }

    /** Stable identifier. */
    public String id() {
        return id;
    }

    /** Stable name. */
    public String ruleName() {
        return ruleName;
    }
}
