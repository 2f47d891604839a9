package dev.qkpi.generator.validate;

import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.document.Finding;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecReader;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.document.Written;
import dev.qkpi.generator.model.Mappings;
import dev.qkpi.generator.model.build.ModelBuilder;
import dev.qkpi.generator.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Checks a document by all rules, and tells everything at once.
 *
 * <p>What generating would say of it is part of that. A function of the document and the settings.
 */
public final class Validation {

    private final AllowedReferences allowed;
    private final RuleSettings settings;
    private final Mappings mappings;

    /** A validation that follows references to these places, with the rules as a team has them. */
    public Validation(AllowedReferences allowed, RuleSettings settings) {
        this(allowed, settings, Mappings.NONE);
    }

    /** A validation that says of the generated Java what is so with these names and types. */
    public Validation(AllowedReferences allowed, RuleSettings settings, Mappings mappings) {
        this.allowed = allowed;
        this.settings = settings;
        this.mappings = mappings;
    }

    /** What there is to say of a document, usable or not. */
    public Report of(SpecSource source) {
        AtomicReference<Written> written = new AtomicReference<>();
        List<Finding> reading = read(source, written);
        if (written.get() == null) {
            return Verdict.unreadable(source.name(), reading);
        }
        Subject subject = new Subject(written.get().tree());
        if (reading.stream().noneMatch(finding -> finding.id().equals("QKPI-002"))) {
            DeepStack.run(() -> check(subject, written.get()));
        }
        return new Verdict(subject, written.get(), settings).report(source.name(), reading);
    }

    private List<Finding> read(SpecSource source, AtomicReference<Written> written) {
        try {
            SpecDocument document = new SpecReader(allowed).read(source, written::set);
            new ModelBuilder().build(document, mappings);
            return document.findings().all();
        } catch (SpecException e) {
            return e.findings();
        }
    }

    private static void check(Subject subject, Written written) {
        new Structure(subject).check();
        new ReferenceRules(subject, taken(subject, written)).check();
        new UseRules(subject).check();
        new SecurityRules(subject).check();
        new ParameterRules(subject).check();
        new ServerRules(subject).check();
        new ContentRules(subject).check();
        new LinkRules(subject).check();
        new PathRules(subject).check();
        new OperationRules(subject).check();
        new WordedRules(subject).check();
        new SchemaRules(subject).check();
        new BoundRules(subject).check();
        new DiscriminatorRules(subject).check();
        new NamingRules(subject).check();
        new ProseRules(subject).check();
        new DesignRules(subject).check();
        new Examples(subject).check();
    }

    /** Components that stand elsewhere in their file than in the whole document. */
    private static Map<String, String> taken(Subject subject, Written written) {
        List<String> pointers = new ArrayList<>();
        for (Subject.Node section : subject.root().child("components").members()) {
            section.named().forEach(component -> pointers.add(component.pointer()));
        }
        Map<String, String> taken = new HashMap<>();
        written.locate(pointers).forEach((pointer, spot) -> {
            if (spot.file() == 0 && !spot.pointer().equals(pointer)) {
                taken.put(pointer, spot.pointer());
            }
        });
        return taken;
    }
}
