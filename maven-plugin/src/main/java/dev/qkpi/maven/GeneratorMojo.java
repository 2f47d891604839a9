package dev.qkpi.maven;

import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.state.OptionLines;
import dev.qkpi.generator.state.Request;
import dev.qkpi.maven.templates.Age;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that generates: the parameters that are the generator's options. */
abstract class GeneratorMojo extends DocumentMojo {

    /**
     * The package that all generated packages are below, as in com.example.api: api, model, error and, with both parts,
     * server.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.basePackage", defaultValue = "dev.qkpi.client")
    private String basePackage;

    /**
     * What is generated: client, server or both, as in client,server.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.parts", defaultValue = "client")
    private List<String> parts;

    /**
     * Whose annotation marks what may be null: generated for one of the generated code's own, or jspecify, which the
     * project then needs as a dependency (org.jspecify:jspecify).
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.nullness", defaultValue = "generated")
    private String nullness;

    /**
     * A directory whose Mustache templates take the place of built-in ones of the same name, as
     * src/main/qkpi-templates with an api.mustache. Copy them with qkpi:templates.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.templateDirectory")
    private File templateDirectory;

    /**
     * Java names in place of those that would be made, each as in schema:Foo=Bar, property:Foo.bar=baz,
     * enum:Status.in-progress=RUNNING, operation:getX=find, parameter:getX.page=pageNumber,
     * header:getX.X-Rate=rate or resource:tag=Books.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.nameMappings")
    private List<String> nameMappings;

    /**
     * Java types of scalars, each as in format:money=BigDecimal or type:number=Double; or classes of your own with a codec
     * beside them, as in type:string+money=com.example.Money.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.typeMappings")
    private List<String> typeMappings;

    /**
     * Classes of your own for schemas, each as in schema:Foo=com.example.Foo; the class com.example.FooCodec beside it
     * reads and writes its JSON.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.importMappings")
    private List<String> importMappings;

    /**
     * Where references of the document may lead beside its own folder: folders such as ../shared, as seen from the
     * project, and origins such as https://example.com.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.allowedReferences")
    private List<String> allowedReferences;

    /**
     * How right the document has to be: usable, so that the generated Java is right, all else a warning with its
     * consequence; or strict, so that qkpi:validate finds no error in it, which is then run first. In either case,
     * nothing is written if it is not.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.validation", defaultValue = "usable")
    private String validation;

    /**
     * With validation strict, levels of rules by their ids, as for qkpi:validate.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.rules")
    private List<String> rules;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution self;

    /** What is asked for, as it is noted beside the output. */
    final Request request(GoalCall call, SpecSource document) throws IOException {
        OptionLines lines = new OptionLines(call.basedir())
                .one("basePackage", basePackage)
                .choices("parts", parts)
                .choices("nullness", List.of(String.valueOf(nullness)))
                .many("nameMappings", nameMappings)
                .many("typeMappings", typeMappings)
                .many("importMappings", importMappings)
                .many("allowedReferences", allowedReferences);
        // Other tools that run the generator have no such choice, and leave the same behind.
        if (validation == null || !validation.strip().equalsIgnoreCase("usable")) {
            lines.choices("validation", List.of(String.valueOf(validation)));
        }
        lines.many("rules", ruleTexts());
        return new Request(lines, document.place(), templateDirectory == null ? null : templateDirectory.toPath());
    }

    private List<String> ruleTexts() {
        // A run in which nothing changed has no need of more classes.
        return rules == null ? List.of() : RuleTexts.of(rules, self.getConfiguration());
    }

    /** The validation that goes before generating, if any; what is wrong with its rules is noted in any case. */
    final Optional<ValidationOptions> validation(Options options, WrongParameters wrong) {
        boolean strict =
                options.choice(Strictness.class, "validation", validation).orElse(null) == Strictness.STRICT;
        List<String> texts = ruleTexts();
        if (!strict && texts.isEmpty()) {
            return Optional.empty();
        }
        ValidationOptions known = new ValidationOptions(wrong);
        known.rules(texts);
        return strict ? Optional.of(known) : Optional.empty();
    }

    /** Warns if the project's templates stem from another version than this one. */
    final void warnOfAge(GoalCall call) throws IOException {
        if (templateDirectory != null && templateDirectory.isDirectory()) {
            Age.of(templateDirectory.toPath(), call.version()).ifPresent(age -> getLog().warn("qkpi: " + age));
        }
    }

    /** The options; what is wrong with them is noted, and a stand-in kept. */
    final Options options(GoalCall call) {
        Options options = new Options(call.wrong());
        options.basePackage(basePackage);
        options.parts(parts);
        options.nullness(nullness);
        options.templates(templateDirectory);
        options.mappings(nameMappings, typeMappings, importMappings);
        options.allowedReferences(Allowed.of(allowedReferences, call));
        return options;
    }
}
