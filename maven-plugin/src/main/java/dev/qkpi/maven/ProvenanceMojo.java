package dev.qkpi.maven;

import dev.qkpi.generator.document.Provenance;
import dev.qkpi.generator.document.SpecSource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Lists every place of a document that its source does not say: what is marked as inferred or assumed, with the reason.
 *
 * @since 0.1.0
 */
@Mojo(name = "provenance", requiresProject = false, threadSafe = true)
public class ProvenanceMojo extends DocumentMojo {

    @Override
    void run(GoalCall call, SpecSource document) throws MojoFailureException {
        call.wrong().throwIfAny();
        Provenance provenance = Provenance.of(document);
        provenance.marks().forEach(mark -> getLog().info(mark.toString()));
        getLog().info(provenance.summary());
    }
}
