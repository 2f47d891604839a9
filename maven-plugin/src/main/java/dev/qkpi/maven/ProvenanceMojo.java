package dev.qkpi.maven;

import dev.qkpi.generator.document.Provenance;
import dev.qkpi.generator.document.SpecSource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists what a document marks as inferred or assumed, with place and reason. */
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
