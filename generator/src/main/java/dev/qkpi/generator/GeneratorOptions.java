package dev.qkpi.generator;

import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.Mappings;
import dev.qkpi.generator.model.Spelling;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is generated and how.
 *
 * @param basePackage the package that all generated packages are below
 * @param parts what is wanted beside interfaces, models and errors
 * @param nullness whose annotation marks what may be null
 * @param mappings names and types of the user's in place of those that would be made
 * @param templates directory whose templates take the place of built-in ones of the same name
 * @param allowedReferences where references of the document may lead beside its own folder
 */
public record GeneratorOptions(
        String basePackage,
        Set<Part> parts,
        Nullness nullness,
        Optional<Path> templates,
        Mappings mappings,
        AllowedReferences allowedReferences) {

    /** Checks the package's name. */
    public GeneratorOptions {
        parts = Set.copyOf(parts);
        if (!JavaNames.isQualified(basePackage)) {
            throw new IllegalArgumentException("basePackage `" + basePackage
                    + "` is not a Java package name. Use one such as com.example.client.");
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts is empty. Use client, server or both.");
        }
    }

    /** Options without mappings, for a document whose references stay within its own folder. */
    public GeneratorOptions(String basePackage, Set<Part> parts, Nullness nullness, Optional<Path> templates) {
        this(basePackage, parts, nullness, templates, Mappings.NONE);
    }

    /** Options for a document whose references stay within its own folder. */
    public GeneratorOptions(
            String basePackage, Set<Part> parts, Nullness nullness, Optional<Path> templates, Mappings mappings) {
        this(basePackage, parts, nullness, templates, mappings, AllowedReferences.NONE);
    }

    /**
     * The value that an option's text names, in whatever case.
     *
     * @throws IllegalArgumentException if it names none; the message has those it could be
     */
    public static <E extends Enum<E>> E choice(Class<E> type, String option, String text) {
        String name = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        List<String> known = Stream.of(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!known.contains(name)) {
            throw new IllegalArgumentException(option + " `" + name + "` is unknown." + Spelling.hint(name, known)
                    + "Use one of " + String.join(", ", known) + ".");
        }
        return type.getEnumConstants()[known.indexOf(name)];
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
