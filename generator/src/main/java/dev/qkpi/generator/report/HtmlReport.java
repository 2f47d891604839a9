package dev.qkpi.generator.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** One page: no script, no network, light or dark as its reader has it. */
final class HtmlReport {

    private final Report report;
    private final StringBuilder out = new StringBuilder();

    private HtmlReport(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        HtmlReport page = new HtmlReport(report);
        page.write();
        return page.out.toString();
    }

    private void write() {
        String subject = report.subject().isEmpty() ? "" : " of " + report.subject();
        String title = escape(report.title() + subject);
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n");
        out.append("</head>\n<body>\n<main>\n<h1>").append(title).append("</h1>\n");
        out.append("<p class=\"summary\">").append(prose(report.summary())).append("</p>\n");
        report.facts().forEach(this::fact);
        if (!report.rows().isEmpty()) {
            table();
        }
        out.append("</main>\n</body>\n</html>\n");
    }

    private void fact(Fact fact) {
        if (fact.isBlock()) {
            out.append("<h2>").append(escape(fact.name())).append("</h2>\n<pre tabindex=\"0\">");
            out.append(markup(Visible.block(fact.value()))).append("</pre>\n");
        } else {
            out.append("<p><strong>").append(escape(fact.name())).append("</strong>: ");
            out.append(prose(fact.value())).append("</p>\n");
        }
    }

    private void table() {
        out.append(
                "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Findings\">\n<table>\n<thead>\n<tr>");
        for (String heading : new String[] {"Level", "Rule", "Place", "What"}) {
            out.append("<th scope=\"col\">").append(heading).append("</th>");
        }
        report.columns()
                .forEach(column ->
                        out.append("<th scope=\"col\">").append(escape(column)).append("</th>"));
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (int i = 0; i < report.rows().size(); i++) {
            row(report.rows().get(i), i + 1);
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void row(Row row, int number) {
        String level = row.level().word();
        String places = row.places().stream()
                .map(place -> "<code>" + escape(place.position()) + "</code>"
                        + (place.pointer().isEmpty()
                                ? ""
                                : "<br><code class=\"pointer\">#" + escape(place.pointer()) + "</code>"))
                .collect(Collectors.joining("<br>"));
        out.append("<tr id=\"row-")
                .append(number)
                .append("\"><td><span class=\"")
                .append(level)
                .append("\">");
        out.append(level)
                .append("</span></td><td><a href=\"#row-")
                .append(number)
                .append("\">");
        out.append(escape(row.id())).append("</a></td><td>").append(places).append("</td><td>");
        out.append(prose(row.message() + ".")).append(row.remedy().isEmpty() ? "" : "<br>");
        out.append(row.remedy().isEmpty() ? "" : prose(row.remedy() + ".")).append("</td>");
        row.cells().forEach(cell -> out.append("<td>").append(prose(cell)).append("</td>"));
        out.append("</tr>\n");
    }

    private static String prose(String text) {
        return Spans.write(text, HtmlReport::escape, code -> "<code>" + escape(code) + "</code>");
    }

    private static String escape(String text) {
        return markup(Visible.line(text));
    }

    private static String markup(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
