package dev.qkpi.generator.report;

import java.util.stream.Collectors;

/** Markdown with one table; text of the document can neither leave its cell nor become markup. */
final class MarkdownReport {

    private static final String MARKUP = "\\`*_[]<>#!|~&$";

    private final Report report;
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        MarkdownReport text = new MarkdownReport(report);
        text.write();
        return text.out.toString();
    }

    private void write() {
        String subject = report.subject().isEmpty() ? "" : " of " + code(report.subject());
        out.append("# ").append(plain(report.title())).append(subject).append("\n\n");
        out.append(prose(report.summary())).append('\n');
        if (!report.rows().isEmpty()) {
            out.append("\n| Level | Rule | Place | What |");
            report.columns()
                    .forEach(column -> out.append(' ').append(plain(column)).append(" |"));
            out.append("\n|").append("---|".repeat(4 + report.columns().size())).append('\n');
            report.rows().forEach(this::row);
        }
        report.facts().forEach(this::fact);
    }

    private void row(Row row) {
        String places = row.places().stream()
                .map(place -> code(place.position())
                        + (place.pointer().isEmpty() ? "" : "<br>" + code("#" + place.pointer())))
                .collect(Collectors.joining("<br>"));
        out.append("| ").append(row.level().word()).append(" | ").append(plain(row.id()));
        out.append(" | ")
                .append(places)
                .append(" | ")
                .append(prose(row.sentences()))
                .append(" |");
        row.cells().forEach(cell -> out.append(' ').append(prose(cell)).append(" |"));
        out.append('\n');
    }

    private void fact(Fact fact) {
        out.append('\n').append("**").append(plain(fact.name())).append("**");
        if (fact.isBlock()) {
            String block = Visible.block(fact.value());
            String fence = "```";
            while (block.contains(fence)) {
                fence += "`";
            }
            out.append("\n\n").append(fence).append('\n').append(block);
            out.append(block.endsWith("\n") ? "" : "\n").append(fence).append('\n');
        } else {
            out.append(": ").append(prose(fact.value())).append('\n');
        }
    }

    private static String prose(String text) {
        return Spans.write(Visible.line(text), MarkdownReport::plain, MarkdownReport::code);
    }

    /** In code all is as it is, but a bar still ends a table's cell. */
    private static String code(String text) {
        String line = Visible.line(text).replace("|", "\\|");
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        String space = line.isBlank() || line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + space + line + space + fence;
    }

    private static String plain(String text) {
        return Visible.line(text)
                .codePoints()
                .mapToObj(c -> (MARKUP.indexOf(c) < 0 ? "" : "\\") + Character.toString(c))
                .collect(Collectors.joining());
    }
}
