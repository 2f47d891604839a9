package dev.qkpi.maven;

import dev.qkpi.generator.compare.Audience;
import dev.qkpi.generator.docs.DocsFormat;
import dev.qkpi.generator.docs.Documentation;
import dev.qkpi.generator.document.Finding;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.TreeWriter;
import dev.qkpi.generator.output.WriteReport;
import dev.qkpi.generator.report.Report;
import dev.qkpi.generator.state.Run;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** A run that documents: what is wanted, and the directory that it goes to. */
final class Docs {

    private final Options options;
    private final Output output;
    private final Log log;
    private final Set<DocsFormat> formats = EnumSet.noneOf(DocsFormat.class);
    private FailOn failOn = FailOn.NONE;

    Docs(Options options, Output output, Log log) {
        this.options = options;
        this.output = output;
        this.log = log;
    }

    /** What fails the build. */
    private enum FailOn {
        NONE,
        GAPS
    }

    /** Takes what is wanted; notes what is wrong with it. */
    void read(WrongParameters wrong, List<String> format, String limit) {
        for (String name : format == null || format.isEmpty() ? List.of("html") : format) {
            options.choice(DocsFormat.class, "format", name).ifPresent(formats::add);
        }
        failOn = options.choice(FailOn.class, "failOn", limit).orElse(FailOn.NONE);
        output.check(wrong);
    }

    /** Writes the documentation of a document, with the changes since another one if there is one. */
    void write(SpecSource document, Optional<SpecSource> old) throws IOException, MojoFailureException {
        Optional<Report> changes =
                old.map(before -> options.diff(before, document, true).report(Audience.BOTH));
        Documentation documentation = Documentation.of(document, options.build());
        WriteReport done = new TreeWriter(output.directory().toPath(), log::info)
                .write(documentation.files(formats, changes), Run.UNKNOWN);
        Report report = documentation.report();
        if (formats.contains(DocsFormat.TEXT)) {
            new Reports(List.of("text"), null, output.directory(), new WrongParameters()).tell("docs", report, log);
        }
        output.tell(
                documentation.findings().stream().map(Finding::toString).toList(),
                done.foreign(),
                report.summary() + "; " + done.summary());
        if (failOn == FailOn.GAPS && !report.rows().isEmpty()) {
            throw new MojoFailureException("qkpi: " + report.subject() + " has " + report.summary());
        }
    }
}
