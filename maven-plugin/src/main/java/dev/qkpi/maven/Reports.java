package dev.qkpi.maven;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.report.Format;
import dev.qkpi.generator.report.Level;
import dev.qkpi.generator.report.Report;
import dev.qkpi.generator.report.Row;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/** Where reports go: text to the log, all else to files; with a file's name given, the one format goes there. */
final class Reports {

    private final Set<Format> formats = EnumSet.noneOf(Format.class);
    private final File reportFile;
    private final File outputDirectory;

    /** Notes formats that there are none of. */
    Reports(List<String> formats, File reportFile, File outputDirectory, WrongParameters wrong) {
        this.reportFile = reportFile;
        this.outputDirectory = outputDirectory;
        for (String format : formats == null || formats.isEmpty() ? List.of("text") : formats) {
            try {
                this.formats.add(GeneratorOptions.choice(Format.class, "format", format));
            } catch (IllegalArgumentException e) {
                wrong.add(e.getMessage());
            }
        }
        if (reportFile != null && this.formats.size() > 1) {
            wrong.add("reportFile `" + reportFile + "` is one file for several formats. "
                    + "Name one format, or an outputDirectory.");
        }
        if (reportFile != null && reportFile.isDirectory()) {
            wrong.add("reportFile `" + reportFile + "` is a directory. Name a file, which need not exist.");
        }
    }

    /** Tells a report; {@code goal} is what its files are called after. The summary goes to the log in any case. */
    void tell(String goal, Report report, Log log) throws IOException {
        for (Format format : formats) {
            if (format == Format.TEXT && reportFile == null) {
                report.rows().forEach(row -> log(report, row, log));
                report.facts()
                        .forEach(fact ->
                                (fact.name() + ": " + fact.value()).lines().forEach(log::info));
            } else {
                Path file = (reportFile == null
                                ? new File(outputDirectory, goal + "." + format.extension())
                                : reportFile)
                        .toPath()
                        .toAbsolutePath();
                Files.createDirectories(file.getParent());
                Files.writeString(file, format.write(report));
                log.info("qkpi: the report is in " + file);
            }
        }
        log.info("qkpi: " + report.summary());
    }

    /** Tells a row by itself. */
    static void log(Report report, Row row, Log log) {
        for (String line : report.lines(row)) {
            if (row.level() == Level.ERROR) {
                log.error(line);
            } else if (row.level() == Level.WARNING) {
                log.warn(line);
            } else {
                log.info(line);
            }
        }
    }

    /** The folder of a document as code scanners want it: relative to where the build was started; else empty. */
    static String folder(SpecSource source, Path root) {
        if (!(source.home() instanceof SpecSource.InFolder home)) {
            return "";
        }
        Path folder = home.file().toAbsolutePath().normalize().getParent();
        Path top = root.toAbsolutePath().normalize();
        return folder != null && folder.startsWith(top)
                ? top.relativize(folder).toString().replace('\\', '/')
                : "";
    }
}
