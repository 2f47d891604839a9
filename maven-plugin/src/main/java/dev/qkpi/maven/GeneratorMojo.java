package dev.qkpi.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that generates: the parameters that are the generator's options. */
abstract class GeneratorMojo extends DocumentMojo {

    /** The package that all generated packages are below. */
    @Parameter(property = "qkpi.basePackage", defaultValue = "dev.qkpi.client")
    private String basePackage;

    /** What is generated: client, server or both. */
    @Parameter(property = "qkpi.parts", defaultValue = "client")
    private List<String> parts;

    /** Whose annotation marks what may be null: generated, or jspecify, which the project then needs as a dependency. */
    @Parameter(property = "qkpi.nullness", defaultValue = "generated")
    private String nullness;

    /** A directory whose Mustache templates take the place of built-in ones of the same name. */
    @Parameter(property = "qkpi.templateDirectory")
    private File templateDirectory;

    /** Java names in place of those that would be made, each as in schema:Foo=Bar or property:Foo.bar=baz. */
    @Parameter(property = "qkpi.nameMappings")
    private List<String> nameMappings;

    /** Java types of formats, each as in format:money=BigDecimal. */
    @Parameter(property = "qkpi.typeMappings")
    private List<String> typeMappings;

    /** Classes of your own for schemas, each as in schema:Foo=com.example.Foo; its codec is com.example.FooCodec. */
    @Parameter(property = "qkpi.importMappings")
    private List<String> importMappings;

    /** Where references of the document may lead beside its own folder: origins like https://example.com, or folders. */
    @Parameter(property = "qkpi.allowedReferences")
    private List<String> allowedReferences;

    /** The options; what is wrong with them is noted, and a stand-in kept. */
    final Options options(WrongParameters wrong) {
        Options options = new Options(wrong);
        options.basePackage(basePackage);
        options.parts(parts);
        options.nullness(nullness);
        options.templates(templateDirectory);
        options.mappings(nameMappings, typeMappings, importMappings);
        options.allowedReferences(allowedReferences);
        return options;
    }
}
