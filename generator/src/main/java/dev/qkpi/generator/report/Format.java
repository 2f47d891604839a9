package dev.qkpi.generator.report;

import java.util.function.Function;

/** A form that a report can be written in. */
public enum Format {
    /** Lines for a terminal. */
    TEXT("txt", TextReport::of),
    /** JSON, its names stable. */
    JSON("json", JsonReport::of),
    /** Markdown as GitHub and GitLab show it. */
    MARKDOWN("md", MarkdownReport::of),
    /** One page that needs nothing else. */
    HTML("html", HtmlReport::of),
    /** SARIF 2.1.0, which code scanners and editors read. */
    SARIF("sarif", SarifReport::of);

    private final String extension;
    private final Function<Report, String> writer;

    Format(String extension, Function<Report, String> writer) {
        this.extension = extension;
        this.writer = writer;
    }

    /** What names of files in this format end with, without the dot. */
    public String extension() {
        return extension;
    }

    /** The report in this format, its lines ended by line feeds; to be kept as UTF-8. */
    public String write(Report report) {
        return writer.apply(report);
    }
}
