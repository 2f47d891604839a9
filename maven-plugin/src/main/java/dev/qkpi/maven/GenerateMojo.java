package dev.qkpi.maven;

import dev.qkpi.generator.document.SpecSource;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Generates Java sources from an OpenAPI document and adds them to the build. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public class GenerateMojo extends QkpiMojo {

    /** The directory that the sources are written below, by package. */
    @Parameter(property = "qkpi.output", defaultValue = "${project.build.directory}/generated-sources/qkpi")
    private File output;

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

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Override
    void run(SpecSource document, WrongParameters wrong) throws IOException, MojoFailureException {
        Options options = new Options(wrong);
        options.basePackage(basePackage);
        options.parts(parts);
        options.nullness(nullness);
        options.templates(templateDirectory);
        options.mappings(nameMappings, typeMappings, importMappings);
        options.allowedReferences(allowedReferences);
        Output target = new Output(output, project, wrong);
        wrong.throwIfAny();
        target.write(options.build(), document, getLog());
    }
}
