package dev.qkpi.generator.poet;

import java.util.Collection;
import java.util.List;

/**
 * What all files of a tree share.
 *
 * @param basePackage the package that all generated packages are below
 * @param nullableType fully qualified name of the annotation that marks what may be null
 */
record PoetTree(String basePackage, String nullableType) {

    /** The package below the base package; the empty one is the base package itself. */
    String packageOf(String subpackage) {
        return subpackage.isEmpty() ? basePackage : basePackage + "." + subpackage;
    }

    /** The types of the file of a class that has a builder. */
    PoetTypes built(String subpackage, String name) {
        return file(subpackage, name, List.of(BuilderEmitter.NAME));
    }

    /** The types of the file of a class that has nested ones. */
    PoetTypes file(String subpackage, String name, Collection<String> nested) {
        return new PoetTypes(this, packageOf(subpackage), name, nested);
    }
}
