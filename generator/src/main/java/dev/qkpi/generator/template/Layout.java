package dev.qkpi.generator.template;

/**
 * Where generated types live.
 *
 * @param basePackage the package that all generated packages are below
 * @param nullableType fully qualified name of the annotation that marks what may be null
 */
public record Layout(String basePackage, String nullableType) {

    /** The package below the base package; the base package itself for the empty name. */
    String packageName(String subpackage) {
        return subpackage.isEmpty() ? basePackage : basePackage + "." + subpackage;
    }

    /** The full name of a type below the base package. */
    String qualified(String subpackage, String name) {
        return packageName(subpackage) + "." + name;
    }

    /** The path of a type's source file. */
    String path(String subpackage, String name) {
        return qualified(subpackage, name).replace('.', '/') + ".java";
    }
}
