package dev.qkpi.generator;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What is generated and how.
 *
 * @param basePackage the package that all generated packages are below
 * @param parts what is wanted beside interfaces, models and errors
 * @param nullness whose annotation marks what may be null
 * @param templates directory whose templates take the place of built-in ones of the same name
 */
public record GeneratorOptions(String basePackage, Set<Part> parts, Nullness nullness, Optional<Path> templates) {

    /** Checks the package's name. */
    public GeneratorOptions {
        parts = Set.copyOf(parts);
        if (!javax.lang.model.SourceVersion.isName(basePackage)) {
            throw new IllegalArgumentException("basePackage `" + basePackage
                    + "` is not a Java package name. Use one such as com.example.client.");
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts is empty. Use client, server or both.");
        }
    }

    /** A side of the wire. */
    public enum Part {
        CLIENT,
        SERVER
    }

    /** Whose annotation marks what may be null. */
    public enum Nullness {
        /** A type-use annotation that is generated along. */
        GENERATED,
        /** JSpecify's, which the consumer then needs as a dependency. */
        JSPECIFY
    }
}
