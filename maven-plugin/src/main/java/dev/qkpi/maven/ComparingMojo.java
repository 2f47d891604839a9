package dev.qkpi.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that compares generated Java: the parameters of {@code generate} that its names and types depend on. */
abstract class ComparingMojo extends ReportMojo {

    /**
     * Whether the generated Java is compared too.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.java", defaultValue = "true")
    private boolean java;

    /**
     * Java names in place of those that would be made, as for {@code generate}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.nameMappings")
    private List<String> nameMappings;

    /**
     * Java types of scalars, as generate has them, each as in format:money=BigDecimal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.typeMappings")
    private List<String> typeMappings;

    /**
     * Classes of your own for schemas, as for {@code generate}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.importMappings")
    private List<String> importMappings;

    /**
     * Where references of the documents may lead beside their own folders, as for {@code generate}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.allowedReferences")
    private List<String> allowedReferences;

    /** What the Java is generated with; what is wrong is noted, and a stand-in kept. */
    final Options options(GoalCall call) {
        Options options = new Options(call.wrong());
        options.basePackage("dev.qkpi.client");
        options.parts(List.of("client"));
        options.mappings(nameMappings, typeMappings, importMappings);
        options.allowedReferences(Allowed.of(allowedReferences, call));
        return options;
    }

    final boolean comparesJava() {
        return java;
    }
}
