package dev.qkpi.maven;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.report.Level;
import dev.qkpi.generator.report.Report;
import dev.qkpi.generator.report.Row;
import dev.qkpi.generator.validate.Validation;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Validation before generating, of which errors stop the run; loaded only where a build asks for it. */
final class Precheck {

    private final ValidationOptions validation;
    private final GeneratorOptions options;

    Precheck(ValidationOptions validation, GeneratorOptions options) {
        this.validation = validation;
        this.options = options;
    }

    /**
     * What there is to warn of, all that generating would say included.
     *
     * @throws MojoFailureException if there are errors; they and the warnings are told then
     */
    List<String> warnings(SpecSource document, Log log) throws MojoFailureException {
        Report report =
                new Validation(options.allowedReferences(), validation.settings(), options.mappings()).of(document);
        boolean fails = report.has(Level.ERROR);
        List<String> warnings = new ArrayList<>();
        for (Row row : report.rows()) {
            if (fails && row.level() != Level.NOTE) {
                Reports.log(report, row, log);
            } else if (row.level() == Level.WARNING) {
                warnings.addAll(report.lines(row));
            }
        }
        if (fails) {
            throw new MojoFailureException(
                    "qkpi: " + report.subject() + " has " + report.summary() + ", so nothing was generated");
        }
        return warnings;
    }
}
