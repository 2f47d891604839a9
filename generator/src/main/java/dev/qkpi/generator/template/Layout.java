package dev.qkpi.generator.template;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.ScalarKind;
import java.util.Map;

/**
 * Where generated types live.
 *
 * @param basePackage the package that all generated packages are below
 * @param nullableType fully qualified name of the annotation that marks what may be null
 * @param enums the enums by simple name, with what the JSON of each is
 */
public record Layout(String basePackage, String nullableType, Map<String, ScalarKind> enums) {

    /** A layout of types that are not known yet. */
    public Layout(String basePackage, String nullableType) {
        this(basePackage, nullableType, Map.of());
    }

    /** The same for the types of a model. */
    Layout of(ClientModel model) {
        return new Layout(basePackage, nullableType, model.enums());
    }

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
