package dev.qkpi.generator.openapi;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.model.Mappings;
import dev.qkpi.generator.state.OptionLines;
import dev.qkpi.generator.state.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConstants;

/** Our options as OpenAPI Generator's users give them: additional properties, or {@code configOptions} of a build. */
final class DoorOptions {

    static final String BASE_PACKAGE = "basePackage";
    static final String PARTS = "parts";
    static final String NULLNESS = "nullness";
    static final String NAMES = "javaNames";
    static final String TYPES = "javaTypes";
    static final String IMPORTS = "javaImports";
    static final String ALLOWED_REFERENCES = "allowedReferences";

    private final Map<String, Object> properties;

    DoorOptions(Map<String, Object> properties) {
        this.properties = properties;
    }

    /** What {@code config-help -g qkpi} tells. */
    static List<CliOption> help() {
        return List.of(
                CliOption.newString(
                                BASE_PACKAGE,
                                "The package that all generated packages are below; invokerPackage says the same.")
                        .defaultValue("dev.qkpi.client"),
                CliOption.newString(PARTS, "What is generated: client, server or both, as in client;server.")
                        .defaultValue("client"),
                CliOption.newString(
                                NULLNESS,
                                "Whose annotation marks what may be null: generated, or jspecify,"
                                        + " which the project then needs as a dependency.")
                        .defaultValue("generated"),
                CliOption.newString(
                        NAMES, "Java names in place of those that would be made, as in schema:Foo=Bar;schema:A=B."),
                CliOption.newString(TYPES, "Java types of formats, as in format:money=BigDecimal."),
                CliOption.newString(IMPORTS, "Classes of your own for schemas, as in schema:Foo=com.example.Foo."),
                CliOption.newString(
                        ALLOWED_REFERENCES,
                        "Where references of the document may lead beside its own folder: origins such as"
                                + " https://example.com, and folders."),
                CliOption.newString(
                                CodegenConstants.SOURCE_FOLDER,
                                "The folder of the output directory that the packages are below.")
                        .defaultValue("the output directory itself"));
    }

    GeneratorOptions read() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String part : text(PARTS).orElse("client").split("[,;]")) {
            parts.add(GeneratorOptions.choice(Part.class, PARTS, part));
        }
        String basePackage = text(BASE_PACKAGE)
                .or(() -> text(CodegenConstants.INVOKER_PACKAGE))
                .orElse("dev.qkpi.client");
        Nullness nullness =
                GeneratorOptions.choice(Nullness.class, NULLNESS, text(NULLNESS).orElse("generated"));
        Mappings mappings = Mappings.of(list(NAMES), list(TYPES), list(IMPORTS));
        return new GeneratorOptions(basePackage, parts, nullness, templates(), mappings, allowedReferences());
    }

    /** The same as a note of what was asked for, as our own plugin makes it. */
    Request request() {
        OptionLines lines = new OptionLines(Path.of(""))
                .one(
                        BASE_PACKAGE,
                        text(BASE_PACKAGE)
                                .or(() -> text(CodegenConstants.INVOKER_PACKAGE))
                                .orElse("dev.qkpi.client"))
                .choices(
                        PARTS,
                        text(PARTS).map(parts -> List.of(parts.split("[,;]"))).orElse(List.of("client")))
                .choices(NULLNESS, List.of(text(NULLNESS).orElse("generated")))
                .many("nameMappings", list(NAMES))
                .many("typeMappings", list(TYPES))
                .many("importMappings", list(IMPORTS))
                .many(ALLOWED_REFERENCES, list(ALLOWED_REFERENCES));
        try {
            return new Request(lines, null, templates().orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the templates: " + e, e);
        }
    }

    /** The folder of the output directory that the packages are below; empty for the directory itself. */
    String sourceFolder() {
        String folder = Path.of(text(CodegenConstants.SOURCE_FOLDER).orElse(""))
                .normalize()
                .toString();
        return folder.replace('\\', '/');
    }

    private AllowedReferences allowedReferences() {
        return AllowedReferences.of(text(ALLOWED_REFERENCES)
                .map(texts -> List.of(texts.split("[,;]")))
                .orElse(List.of()));
    }

    private Optional<Path> templates() {
        Optional<Path> directory = text(CodegenConstants.TEMPLATE_DIR).map(Path::of);
        directory.filter(path -> !Files.isDirectory(path)).ifPresent(path -> {
            throw new IllegalArgumentException("The template directory `" + path
                    + "` is not a directory. Name one that holds templates such as api.mustache.");
        });
        return directory;
    }

    private List<String> list(String name) {
        return text(name).map(text -> List.of(text.split("[,;]"))).orElse(List.of());
    }

    private Optional<String> text(String name) {
        Object value = properties.get(name);
        if (value instanceof Iterable<?> list) {
            return Optional.of(StreamSupport.stream(list.spliterator(), false)
                    .map(String::valueOf)
                    .collect(Collectors.joining(",")));
        }
        return Optional.ofNullable(value).map(Object::toString).map(String::strip);
    }
}
