package dev.qkpi.generator.report;

import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal: one for each row, what belongs to it indented below. */
final class TextReport {

    private final Report report;
    private final StringBuilder out = new StringBuilder();

    private TextReport(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        TextReport text = new TextReport(report);
        text.write();
        return text.out.toString();
    }

    private void write() {
        line(report.title() + (report.subject().isEmpty() ? "" : " of " + report.subject()));
        report.rows().forEach(row -> lines(report, row).forEach(this::line));
        for (Fact fact : report.facts()) {
            if (fact.isBlock()) {
                line(fact.name() + ":");
                Visible.block(fact.value())
                        .lines()
                        .forEach(part -> out.append("  ").append(part).append('\n'));
            } else {
                line(fact.name() + ": " + fact.value());
            }
        }
        line(report.summary());
    }

    static List<String> lines(Report report, Row row) {
        List<String> lines = new ArrayList<>();
        String place = row.places().isEmpty() ? "" : " " + row.places().get(0);
        lines.add(row.level().word() + " " + row.id() + place + ": " + row.sentences());
        row.places().stream().skip(1).forEach(other -> lines.add("  and " + other));
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                lines.add("  " + report.columns().get(i) + ": " + row.cells().get(i));
            }
        }
        return lines.stream().map(Visible::line).toList();
    }

    private void line(String text) {
        out.append(Visible.line(text)).append('\n');
    }
}
