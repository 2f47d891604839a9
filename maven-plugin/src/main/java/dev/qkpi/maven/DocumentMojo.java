package dev.qkpi.maven;

import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.maven.input.Input;
import dev.qkpi.maven.input.Inputs;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/** A goal that reads a document. */
abstract class DocumentMojo extends QkpiMojo {

    /**
     * The OpenAPI document: a file, as src/main/openapi/api.yaml; a directory of files that refer to each other; a
     * published artifact, groupId:artifactId:version[:type[:classifier]]; or a resource of the plugin's dependencies,
     * classpath:api/openapi.yaml. In a directory or an archive, it is the file openapi.yaml, openapi.yml or openapi.json,
     * else the only one with a field openapi; another one is named behind it, as in com.example:apis:1.0!/shop.yaml.
     * A revision of it that git knows is named as in git:v1.2:src/main/openapi/api.yaml. Without this parameter, it is
     * the KPI document in the plugin's dependency dev.qkpi:qkpi-spec.
     *
     * @since 0.1.0
     */
    @Parameter(property = "qkpi.inputSpec")
    private String inputSpec;

    // What replaces the annotation needs another dependency and Maven 4's plugin tools.
    @SuppressWarnings("deprecation")
    @Component
    private RepositorySystem repositories;

    /** What names the document, as given. */
    final String inputSpec() {
        return inputSpec;
    }

    /** Where further documents are found. */
    final Inputs inputs(GoalCall call) {
        return call.inputs(repositories);
    }

    /** Does the goal's work with the document; notes its own wrong parameters first and stops if there are any. */
    abstract void run(GoalCall call, SpecSource document) throws IOException, MojoFailureException;

    @Override
    final void run(GoalCall call) throws IOException, MojoFailureException {
        Inputs inputs = call.inputs(repositories);
        try (Input input = call.open(() -> inputs.open(inputSpec))) {
            // Eclipse's classes are loaded in Eclipse only.
            boolean eclipse = call.isInEclipse();
            setLog(eclipse ? EclipseLog.of(getLog(), input.source()) : getLog());
            mark(eclipse, call, input.source());
        }
    }

    private void mark(boolean eclipse, GoalCall call, SpecSource document) throws IOException, MojoFailureException {
        try {
            run(call, document);
        } catch (SpecException e) {
            if (eclipse) {
                EclipseLog.mark(getLog(), e);
            }
            throw e;
        }
    }
}
